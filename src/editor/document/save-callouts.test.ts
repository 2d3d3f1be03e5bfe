import { expect, test } from 'vitest';
import { edit } from '../../../tests/edit';
import { withKind } from '../../site/tags/callout-line';

const callout = 'Before.\n\n> [!NOTE]\n> Useful *words*\n> over lines.\n>\n> More.\n\nBehind.\n';

test('the words of a callout are edited alone', () => {
  expect(edit(callout).at('over').type('across').text).toBe(callout.replace('over', 'across'));
  expect(edit(callout).at('Useful').type('New').text).toBe(callout.replace('Useful', 'New'));
  expect(edit(callout).at('Behind.').type('After.').text).toBe(callout.replace('Behind.', 'After.'));
});

test('of another kind, only the word in its line is another', () => {
  const change = (text: string, line: string, kind: string) =>
    edit(text).change('blockquote', { alert: withKind(line, kind) }).text;
  expect(change(callout, '[!NOTE]', 'tip')).toBe(callout.replace('NOTE', 'TIP'));
  const titled = '>[!tip]- A **title**\n>- a list\n';
  expect(change(titled, '[!tip]- A **title**', 'caution')).toBe(titled.replace('tip', 'caution'));
});

test('a callout comes and goes', () => {
  expect(edit('> Words.\n').change('blockquote', { alert: '[!TIP]' }).text).toBe('> [!TIP]\n> Words.\n');
  expect(edit('> - item\n').change('blockquote', { alert: '[!TIP]' }).text).toBe('> [!TIP]\n>\n> - item\n');
  expect(edit('> [!TIP]\n> Words.\n>\n> - item\n').change('blockquote', { alert: null }).text).toBe(
    '> Words.\n>\n> - item\n',
  );
  expect(
    edit('Before.\n')
      .at('Before.')
      .insertBelow({
        type: 'blockquote',
        attrs: { alert: '[!NOTE]' },
        content: [{ type: 'paragraph', content: [{ type: 'text', text: '- New' }] }],
      }).text,
  ).toBe('Before.\n\n> [!NOTE]\n> \\- New\n');
});

test('blocks of a callout come and go', () => {
  expect(edit(callout).at('lines.', 'end').enter().type('A third.').text).toBe(
    callout.replace('lines.\n>\n', 'lines.\n>\n> A third.\n>\n'),
  );
  expect(edit(callout).at('More.').delete().text).toBe(callout.replace('>\n> More.\n', ''));
  expect(edit('> [!NOTE]\n').at('').type('Words.').text).toBe('> [!NOTE]\n> Words.\n');
  const formula = { type: 'rawInline', attrs: { raw: '$x$', kind: 'inlineMath' } };
  expect(edit('> [!NOTE]\n').at('').insert(formula).type(' first.').text).toBe('> [!NOTE]\n> $x$ first.\n');
});

test('words that look like the line of a callout stay words', () => {
  expect(edit('> Words.\n').at('Words.').type('[!NOTE] Words.').text).toMatch(/^> \\\[!NOTE\] Words\.\n$/);
});
