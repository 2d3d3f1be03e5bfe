import { expect, test } from 'vitest';
import { processorTime } from '../../tests/processor-time';
import { holdsProgram } from './svg-program';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inside}</svg>`;

test.each([
  svg('<script>alert(1)</script>'),
  svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
  svg('<SCRIPT/>'),
  '<svg onload="alert(1)"/>',
  "<svg a='>' onload='alert(1)'/>",
  '<svg/onload=alert(1)>',
  svg('<a href="java\nscript:alert(1)">x</a>'),
  svg('<a xlink:href="&#x6a;avascript&#58;alert(1)">x</a>'),
  svg('<set attributeName="href" to=" javascript:alert(1)"/>'),
  svg('<foreignObject><iframe src="//a.example"/></foreignObject>'),
  svg('<use href="data:text/html,x"/>'),
  '<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]><svg>&x;</svg>',
  '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>',
  '<?xml-stylesheet type="text/xsl" href="#x"?><svg/>',
  svg('<path d="unclosed'),
])('is found: %s', (text) => {
  expect(holdsProgram(text)).toBe(true);
});

test.each([
  svg('<title>Read on = go on</title><path d="M0 0h8v8z" class="icon"/>'),
  svg('<!-- <script> --><style><![CDATA[ .a > .b { fill: red } ]]></style>'),
  svg('<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">1 &lt; 2</div></foreignObject>'),
  svg('<image href="data:image/png;base64,AA=="/><a href="https://a.example/?on=1">x</a>'),
  '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd" [ <!ENTITY ns_svg "http://www.w3.org/2000/svg"> ]><svg xmlns="&ns_svg;"/>',
])('is not found where there is none: %s', (text) => {
  expect(holdsProgram(text)).toBe(false);
});

test('a long drawing without an end takes no time', () => {
  const started = processorTime();
  holdsProgram('<a "'.repeat(200_000));
  holdsProgram(svg('<path d="M0 0"/>'.repeat(100_000)));
  expect(processorTime() - started).toBeLessThan(2000);
});
