import { expect, test } from 'vitest';
import { bulleted, linked, type Marked, wrapped } from './mark-text';

/** `a [b] c`: what stands in brackets is selected. */
const shown = ({ text, from, to }: Marked) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
const selected = (text: string) => [text.replace(/[[\]]/g, ''), text.indexOf('['), text.indexOf(']') - 1] as const;

test.each([
  ['low [water] mark', '**', 'low **[water]** mark'],
  ['low **[water]** mark', '**', 'low [water] mark'],
  ['low **[water]** mark', '*', 'low ***[water]*** mark'],
  ['low ***[water]*** mark', '*', 'low **[water]** mark'],
  ['low [] mark', '*', 'low *[words]* mark'],
])('%s with %s is %s', (text, mark, made) => expect(shown(wrapped(...selected(text), mark, 'words'))).toBe(made));

test('selected words become a link whose address is typed next', () => {
  expect(shown(linked(...selected('see [the tables].'), 'words'))).toBe(
    'see [the tables]([https://]).'.replace('[the tables]', '[the tables]'),
  );
});

test('lines become points of a list and lines again', () => {
  const listed = bulleted('a\nb\nc', 2, 3);
  expect(shown(listed)).toBe('a\n[- b]\nc');
  expect(shown(bulleted(listed.text, listed.from, listed.to))).toBe('a\n[b]\nc');
  expect(shown(bulleted('a\nb', 0, 3))).toBe('[- a\n- b]');
});
