import { expect, test } from 'vitest';
import { isSameDocument } from '../../scripts/fidelity/meaning';
import { openBody } from '../../src/editor/document/open';
import { schema } from '../../src/editor/schema';

const syntax = { templateTags: true, kramdown: false, directives: false };

function read(text: string) {
  return openBody(text, syntax).document;
}

test.each([
  ['One two', 'One three'],
  ['**One** two', 'One two'],
  ['*One*', '**One**'],
  ['`a  b`', '`a b`'],
  ['[a](/b)', '[a](/c)'],
  ['[a](/b "t")', '[a](/b)'],
  ['# One', '## One'],
  ['One', '# One'],
  ['One\\\ntwo', 'One\ntwo'],
  ['- a\n- b', '- a\n\n- b'],
  ['- a\n- b', '1. a\n2. b'],
  ['1. a', '2. a'],
  ['- a\n- b', '- a\n  - b'],
  ['- [ ] a', '- [x] a'],
  ['- [ ] a', '- a'],
  ['> a', 'a'],
  ['> a\n\nb', '> a\n>\n> b'],
  ['```js\na\n```', '```\na\n```'],
  ['```\na\n```', '```\na\n\n```'],
  ['|a|\n|-|\n|b|', '|a|\n|-:|\n|b|'],
  ['|a|\n|-|\n|b|', '|a|\n|-|\n|c|'],
  ['<b>x</b>', '<i>x</i>'],
  ['![a](b)', '![a](c)'],
  ['One\n\ntwo', 'One two'],
  ['<https://example.org>', 'https://example.org'],
])('%j does not mean %j', (one, other) => {
  expect(isSameDocument(read(one), read(other), read(one))).toBe(false);
});

test.each([
  ['One  two \nthree', 'One two three'],
  ['__One__', '**One**'],
  ['- a\n- b', '* a\n* b'],
  ['One\n===', '# One'],
  ['    a', '```\na\n```'],
  ['- a\n\n* b', '- a\n- b'],
])('%j means %j', (one, other) => {
  expect(isSameDocument(read(one), read(other), read(one))).toBe(true);
});

test('empty paragraphs mean nothing, and a definition that is still needed may stay', () => {
  const text = 'See [a].\n\n[a]: /b\n';
  const origin = read(text);
  const [first] = origin.children;
  const edited = schema.node('doc', null, [schema.node('paragraph'), ...(first ? [first] : [])]);
  expect(isSameDocument(edited, read(text), origin)).toBe(true);
  expect(isSameDocument(edited, read(`${text}\nMore.\n`), origin)).toBe(false);
});
