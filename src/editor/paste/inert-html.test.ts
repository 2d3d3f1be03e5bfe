import { expect, test } from 'vitest';
import { processorTime } from '../../../tests/processor-time';
import { inertHtml } from './inert-html';

test.each([
  ['<style><!-- p.MsoNormal { margin: 0 } --></style><p class="MsoNormal">Words</p>', '<p class="MsoNormal">Words</p>'],
  ['<p>One<script>alert("</p>")</script> two</p>', '<p>One two</p>'],
  ['<img src="a.png" onerror="alert(1)" alt="A">', '<img src="a.png"  alt="A">'],
  ["<b onclick='x' ONLOAD=y>bold</b>", '<b  >bold</b>'],
  ['<img/src=x/onerror=alert(1)>', '<img/src=x/>'],
  ['<link rel=stylesheet href=x><base href=y><p>Words</p>', '<p>Words</p>'],
  ['<p" onclick=alert()//>Words', '<p" >Words'],
  ['<style>never closed', ''],
])('%s', (html, inert) => expect(inertHtml(html)).toBe(inert));

test.each([
  '<meta charset="utf-8"><!--StartFragment--><p>Words on="x" <a href="/on=1">on</a></p><!--EndFragment-->',
  '<p style="color: red" title="a > b">Only one = two</p>',
  '<img src="a.png" alt="The one boat on it">',
  '1 < 2 and onerror=3',
])('%s is kept', (html) => expect(inertHtml(html)).toBe(html));

test('hostile lengths take a moment', () => {
  for (const part of ['<a ', '<style>', '<!--', '<a "', ' on', '<a onx=', '<svg><']) {
    const start = processorTime();
    inertHtml(part.repeat(20_000));
    expect(processorTime() - start).toBeLessThan(2000);
  }
});
