import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPostFile } from '../../content/read-post-file';
import { offsetOf, spotAt } from './locate';
import { type OpenBody, openBody } from './open';
import { saveBody } from './save';
import { positionOf, spotOf } from './spot';

const syntax = { templateTags: true, kramdown: false, directives: false };
const folder = join(import.meta.dirname, '../../../local/sites/tidewater-almanac/content/posts');
const posts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));

/** Every place where a word begins, with the word. */
function wordStarts({ document }: OpenBody): { at: number; word: string }[] {
  const starts: { at: number; word: string }[] = [];
  document.descendants((node, at) => {
    if (!node.isTextblock) return true;
    node.forEach((child, offset) => {
      for (const { index, 0: word } of (child.text ?? '').matchAll(/[\p{L}\p{N}]+/gu))
        starts.push({ at: at + 1 + offset + index, word });
    });
    return false;
  });
  return starts;
}

test.each(posts)('in %s the caret finds each word in the source, and back', (path) => {
  const opened = openBody(readPostFile(readFileSync(join(folder, path), 'utf8')).body, syntax);
  const starts = wordStarts(opened);
  expect(starts.length).toBeGreaterThan(10);
  for (const { at, word } of starts) {
    const offset = offsetOf(opened, spotOf(opened.document, at));
    expect(opened.text.slice(offset, offset + word.length)).toBe(word);
    expect(positionOf(opened.document, spotAt(opened, offset))).toBe(at);
  }
});

test('syntax before a word leads to the word, and what is escaped or empty does not move it', () => {
  const text = '- **one**\n\n> \\*two and&nbsp;three\n\n| a | b |\n| - | - |\n| c |   |\n\n    code\n';
  const opened = openBody(text, syntax);
  const wordAt = (offset: number) => {
    const at = positionOf(opened.document, spotAt(opened, offset));
    return opened.document.textBetween(at, opened.document.content.size, ' ').slice(0, 3);
  };
  expect(wordAt(0)).toBe('one');
  expect(wordAt(text.indexOf('**one'))).toBe('one');
  expect(wordAt(text.indexOf('> '))).toBe('*tw');
  expect(wordAt(text.indexOf('three'))).toBe('thr');
  expect(wordAt(text.indexOf('code'))).toBe('cod');
});

test('a caret in words that were just written is found in the text that they were saved as', () => {
  const opened = openBody('One.\n\nTwo *three* four.\n', syntax);
  const { schema } = opened.document.type;
  const edited = schema.node('doc', null, [
    schema.node('paragraph', null, [schema.text('Before one.')]),
    schema.node('paragraph'),
    ...opened.document.children,
  ]);
  const saved = saveBody(opened, edited);
  if (saved.kind === 'refused') throw new Error(saved.reason);
  const caret = edited.content.size - 'four.'.length - 1;
  const offset = offsetOf(openBody(saved.text, syntax), spotOf(edited, caret));
  expect(saved.text.slice(offset)).toBe('four.\n');
});
