import type { Page } from 'playwright-core';

/** A place in a long post where one types, and how. */
export interface TypingCase {
  readonly name: string;
  /** Words of the post around the place. */
  readonly words: number;
  /** What stands in the middle of the post; a paragraph when absent. */
  readonly block?: string;
  /** Words at whose end the caret is put. */
  readonly place?: string;
  /** What is opened before. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** The keys, over and over. */
  readonly keys?: string | readonly string[];
}

const lines = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, at) => line(at));
const list = lines(500, (at) => (at === 250 ? '- The middle of the post.' : `- item ${at} of the beach`)).join('\n');
const code = [
  '```js',
  ...lines(500, (at) => (at === 20 ? '// The middle of the post.' : `const tide${at} = high(${at}, 'salt');`)),
  '```',
].join('\n');
const table = [
  '| Place | Hour | Height |',
  '| --- | --- | --- |',
  ...lines(30, (at) => (at === 15 ? '| The middle of the post. | 6 | 2 m |' : `| Place ${at} | ${at} | ${at} m |`)),
].join('\n');

async function openFind(page: Page): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('the');
  await page.getByText(/^\d[\d,]* of \d/).waitFor();
}

/** The posts of two lengths first; then what could make a key dear. The outline stands in the margin in all of them. */
export const typingCases: readonly TypingCase[] = [
  { name: '3,000 words', words: 3000 },
  { name: '30,000 words', words: 30_000 },
  { name: '30,000 words, find open', words: 30_000, prepare: openFind },
  { name: '30,000 words, Enter and Backspace', words: 30_000, keys: ['a', 'Enter', 'b', 'Backspace', 'Backspace'] },
  { name: '30,000 words, a list of 500 items', words: 30_000, block: list },
  { name: '30,000 words, 500 lines of code', words: 30_000, block: code },
  { name: '30,000 words, a cell of a table', words: 30_000, block: table },
];
