import { expect, test } from 'vitest';
import { openBody } from '../document/open';
import { isDrawable } from './drawable';

const syntax = { templateTags: true, kramdown: false, directives: false };
const drawable = (text: string) => {
  const opened = openBody(text, syntax);
  return opened.tooHard === null && isDrawable(opened.document.toJSON());
};
const cells = (cell: string, count: number) => `${`|${cell}`.repeat(count)}|\n`;
const table = (columns: number, rows: string) => cells('a', columns) + cells('-', columns) + rows;
const words = (count: number) => 'word '.repeat(count).trim();

test.each([
  ['30,000 words in paragraphs of ten', `${words(10)}\n\n`.repeat(3000)],
  ['30,000 words with links, lists, code, pictures and a table', longPost()],
  ['a table of 500 rows', table(4, cells('x', 4).repeat(500))],
  ['one paragraph of 15,000 words', words(15_000)],
  ['a Chinese paragraph of 15,000 characters', '渡り鳥'.repeat(5000)],
])('%s: is drawn', (_name, text) => expect(drawable(text)).toBe(true));

test.each([
  ['4,000 columns', table(4000, cells('x', 4000))],
  ['short rows under a wide header', table(250, '|x\n'.repeat(250))],
  ['700 images', '![a](a.png)\n\n'.repeat(700)],
  ['30,000 words in emphasis', `${'*a* `b` '.repeat(600)}\n\n`.repeat(25)],
  ['48,000 lines of code', `\`\`\`\n${'a\n\n'.repeat(24_000)}\`\`\`\n`],
  ['100,000 signs without a blank', `${'-\\\\'.repeat(50_000)}\n`],
  ['800 tags', `${'a <b> '.repeat(100)}\n\n`.repeat(8)],
])('%s: are not', (_name, text) => expect(drawable(text)).toBe(false));

function longPost(): string {
  const part = [
    '## A part',
    `${words(60)} [link](a.md) ${words(30)} *here* \`code\` and **there** ${words(30)}.`,
    `${words(120)}.`,
    '- one item\n- and another\n- and *a third*',
    '> quoted words\n> on two lines',
    '```js\nlet a = 1;\n```',
    '![A marsh](marsh.jpg)',
  ].join('\n\n');
  return `${part}\n\n`.repeat(120) + table(5, cells('x', 5).repeat(40));
}
