// @vitest-environment jsdom
import { test } from 'vitest';
import { parseHtml } from './parse-html';
import { readStyles } from './styles';
import { cleanHtml } from './clean-html';
test('one', () => {
  const html = `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span>List</span></p>`;
  const { body, sheet } = parseHtml(html);
  console.log(body.innerHTML);
  const s = readStyles(sheet);
  console.log(s.of(body.firstElementChild!, 'mso-list'), body.querySelector('[style*="mso-list:ignore" i]')?.outerHTML);
  console.log(cleanHtml(html).html);
});
