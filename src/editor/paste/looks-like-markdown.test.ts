import { expect, test } from 'vitest';
import { looksLikeMarkdown } from './looks-like-markdown';

test.each([
  '## Before the water turned\n\nSamphire grows.',
  '- one\n- two',
  '1. one\n2. two',
  '- [ ] to do',
  '| a | b |\n|---|---|\n| c | d |',
  'See [the docs](https://example.org) now.',
  '![A boat](/images/boat.jpg)',
  '> Somebody else said so.',
  '```js\nconst a = 1;\n```',
  'This is **important**.',
  'Read [the guide](<docs/a guide.md>) first.',
  'Run `npm start` here.',
])('%j is Markdown', (text) => {
  expect(looksLikeMarkdown(text)).toBe(true);
});

test.each([
  'A plain sentence.',
  'Two lines\nof plain text.',
  '- a dash at the start of one line',
  '1. Only one point',
  'const a = b * c ** d;',
  '#hashtag and #another',
  'array[0](call)',
  'https://example.org/',
  'a | b',
  '2 * 3 * 4',
  'a single ` and another ` apart',
])('%j is not', (text) => {
  expect(looksLikeMarkdown(text)).toBe(false);
});
