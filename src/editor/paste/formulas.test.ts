// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { noBlocks } from '../../site/blocks/learnt-block';
import { openBody } from '../document/open';
import { saveBody } from '../document/save';
import { texOfMarkup } from './math-source';
import { parseInert } from './parse-html';

const syntax = { templateTags: false, kramdown: false, directives: false };
const opened = openBody('', syntax);
const live = createLiveEditor(syntax);
live.setup.learn({ ...noBlocks, hasMath: true });

const katex = (tex: string) =>
  `<span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">${tex}</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">drawn</span></span>`;

test.each([
  ['KaTeX', `<p>So ${katex('x^2')} it is.</p>`, 'So $x^2$ it is.\n'],
  ['KaTeX on lines of its own', `<p>So</p><span class="katex-display">${katex('x\ny')}</span>`, 'So\n\n$$\nx\ny\n$$\n'],
  ['two side by side', `<p>${katex('x')}${katex('y')}</p>`, '$x$ $y$\n'],
  [
    'in a heading and a cell',
    `<h2>On ${katex('x')}</h2><table><tr><td>a</td><td><span class="katex-display">${katex('y')}</span></td></tr></table>`,
    '## On $x$\n\n| a | $y$ |\n| - | - |\n',
  ],
  ['a number', `<p>So ${katex('2^n')}.</p>`, 'So $2^n$.\n'],
  [
    'Gemini',
    '<p><span class="math-inline" data-math="a_1"><span class="katex"><span class="katex-html">a1</span></span></span></p>',
    '$a_1$\n',
  ],
  [
    'MathJax 2',
    '<p>So <span class="MathJax_Preview"></span><span class="MathJax"><nobr>drawn</nobr></span><script type="math/tex">a &lt; b</script>.</p>'.replace(
      '&lt;',
      '<',
    ),
    'So $a < b$.\n',
  ],
  [
    'MathJax 3',
    '<p>So <mjx-container jax="CHTML"><mjx-math aria-hidden="true"></mjx-math><mjx-assistive-mml><math><msup><mi>x</mi><mn>2</mn></msup></math></mjx-assistive-mml></mjx-container>.</p>',
    'So $x^2$.\n',
  ],
  [
    'images that a service draws',
    '<p>So <img src="https://latex.codecogs.com/svg.image?\\frac{a}{b}">, <img src="https://www.google.com/chart?cht=tx&amp;chl=x%5E2%2B1"> and <img src="https://e.org/a.png" alt="$c^2$">.</p>',
    'So $\\frac{a}{b}$, $x^2+1$ and $c^2$.\n',
  ],
  [
    'Wikipedia',
    '<p>So <span class="mwe-math-element"><span style="display: none;"><math alttext="{\\displaystyle x_{1}}"><mi>x</mi></math></span><img class="mwe-math-fallback-image-inline" src="https://example.org/x.svg" alt="x"></span>.</p>',
    'So $x_{1}$.\n',
  ],
])('%s', (_source, html, expected) => {
  live.open(opened);
  live.paste({ html, text: 'drawn' });
  expect(saveBody(opened, live.document)).toMatchObject({ text: expected });
});

test.each([
  ['<mfrac><mi>a</mi><mrow><mn>1</mn><mo>+</mo><mi>b</mi></mrow></mfrac>', '\\frac{a}{1+b}'],
  ['<msqrt><mi>x</mi></msqrt><mo>−</mo><mroot><mi>y</mi><mn>3</mn></mroot>', '\\sqrt{x}-\\sqrt[3]{y}'],
  [
    '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msub><mi>x</mi><mi>i</mi></msub>',
    '\\sum _{i=1}^nx_i',
  ],
  [
    '<mi>sin</mi><mo>\u2061</mo><mi>x</mi><mtext>if</mtext><mover><mi>v</mi><mo>→</mo></mover>',
    '\\sin x\\text{if}\\vec{v}',
  ],
  [
    '<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable>',
    '\\begin{matrix}a & b \\\\ c & d\\end{matrix}',
  ],
  [
    '<nary><naryPr><chr val="∑"/></naryPr><sub><r><t>i</t></r></sub><sup><r><t>n</t></r></sup><e><r><t>i</t></r></e></nary>',
    '\\sum _i^n i',
  ],
  [
    '<d><dPr><begChr val="["/><endChr val="]"/></dPr><e><rad><radPr/><deg/><e><r><t>2</t></r></e></rad></e></d>',
    '\\left[\\sqrt{2}\\right]',
  ],
  [
    '<func><funcPr/><fName><r><t>log</t></r></fName><e><sSub><e><r><t>x</t></r></e><sub><r><t>10</t></r></sub></sSub></e></func>',
    '\\log x_{10}',
  ],
])('%s', (markup, tex) => {
  expect(texOfMarkup(parseInert(`<math>${markup}</math>`, 'application/xml').documentElement)).toBe(tex);
});
