import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { printPostFile } from '../src/content/post-file';
import { readPostFile } from '../src/content/read-post-file';
import { openBody, type OpenBody } from '../src/editor/document/open';
import { saveBody } from '../src/editor/document/save';
import { schema } from '../src/editor/schema';

vi.setConfig({ testTimeout: 60_000 });

const syntax = { templateTags: true, kramdown: false, directives: false };

const fixtures: Readonly<Record<string, string>> = {
  'an empty file': '',
  'one line ending': '\n',
  'blank lines only': ' \n\t\n\r\n',
  'a byte-order mark alone': '\ufeff',
  'two byte-order marks': '\ufeff\ufeffWords here.\n',
  'frontmatter only': '---\ntitle: A\n---\n',
  'frontmatter without a line behind it': '---\ntitle: A\n---',
  'empty frontmatter': '---\n---\nWords here.\n',
  'a byte-order mark and frontmatter': '\ufeff---\r\ntitle: A\r\n---\r\n\r\nWords here.\r\n',
  'TOML with CRLF': '+++\r\ntitle = "A"\r\n+++\r\nWords here.\r\n',
  'no final line ending': '# Words here',
  'several final line endings': 'Words here.\n\n\n\n',
  'final blanks': 'Words here.  \t \n   ',
  CRLF: 'Words here\r\nand there.\r\n\r\n- one\r\n- two\r\n\r\n> three\r\n> four\r\n',
  'CR alone': 'Words here\rand there.\r\r- one\r- two\r\r> three\r> four\r',
  'mixed line endings': '# Words here\r\n\nand there\r\n> one\n> two\r\n\r\n```\r\na\nb\r\n```\n\r\n- x\r\n  y\n',
  'CR before CRLF': 'Words here\r\r\nand there\n\r\n',
  tabs: '\tcode\tof tabs\n\nWords\there\n\n-\tone\n\n\ttwo\n\n>\tthree\n\n1.\tfour\n\t- five\n',
  'a NUL': 'Words\0here\n\n\0\n\n`a\0b` and **c\0d**\n',
  'control characters': 'Words \u0001\u0007\u0008\u001b[31mhere\u007f \u0085 \u009c\n\n\u000b\n\n\u000cform feed\n',
  'line and paragraph separators': 'Words\u2028here\u2029and there\n\n- one\u2028two\n\n# a\u2029b\n',
  'unusual blanks': '\u00a0Words\u00a0here\u3000and\u2003there\u200b \u200d\u00a0\n\n\u00a0\n\n- \u00a0one\n',
  'letters of two units and of several signs': 'Words 😀 here 👩‍👩‍👧 a\u0301 and \ud83c\udff4\u200d\u2620\ufe0f *é*\n',
  'right to left, and marks of direction': 'שלום \u202ewords\u202c here \u2066a\u2069\n',
};

describe.each(Object.entries(fixtures))('%s', (_name, text) => {
  test('opened and saved, it is the same', () => {
    expect(printPostFile(readPostFile(text))).toBe(text);
    expect(saved(text)).toBe(text);
  });
  test('of a changed word, only the word changes', () => {
    const { found, expected } = changed(text) ?? { found: null, expected: null };
    expect(found).toBe(expected);
    expect(found === null).toBe(!/[A-Za-z]{2}/.test(readPostFile(text).body));
  });
});

const lines = fc.constantFrom(
  'Some words here',
  'and more words  ',
  'a hard break\\',
  '*Emphasis* and **strong words**',
  '# A heading #',
  '- an item',
  '  continued item',
  '* another item\t',
  '1.\tnumbered item',
  '> a quote',
  '>\tquoted with a tab',
  '    indented words',
  '\tindented by tab',
  '```',
  '| a cell | another cell |',
  '|---|:-:|',
  'words\u2028separated',
  'NUL\0inside',
  'control\u0007character',
  '\u00a0no-break space\u00a0',
  '[link words](/to "title") and `code words`',
  '[label]: /to',
  '[label] words',
  '<b>inline words</b>',
  '<div>',
  '{{ tag }} words',
  '***',
  '===',
  '',
  '',
  ' \t',
);
const endings = fc.constantFrom('\n', '\n', '\r\n', '\r\n', '\r');
const bodies = fc
  .tuple(fc.array(fc.tuple(lines, endings), { maxLength: 14 }), fc.constantFrom('', 'Last words', ' ', '\t'))
  .map(([parts, last]) => parts.flat().join('') + last);
const files = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.constantFrom('', '---\ntitle: A\n---\n', '---\r\ntitle: A\r\n---\r\n\r\n', '+++\ntitle = "A"\n+++\n'),
    bodies,
  )
  .map((parts) => parts.join(''));

test('a heading keeps its hard break when a word of it changes', () => {
  const opened = openBody('One\\\ntwo\n===\n', syntax);
  const edited = new Transform(opened.document).replaceWith(1, 4, schema.text('other')).doc;
  expect(saveBody(opened, edited)).toMatchObject({ text: 'other\\\ntwo\n===\n' });
});

test('any file opens and saves as it is', () => {
  const any = fc.oneof(files, fc.string({ unit: 'binary', maxLength: 80 }));
  fc.assert(
    fc.property(any, (text) => {
      expect(saved(text)).toBe(text);
    }),
    { seed: 1, numRuns: 250 },
  );
});

test('of a changed word, every other byte of any file stays', () => {
  let changes = 0;
  fc.assert(
    fc.property(files, fc.nat(), (text, seed) => {
      const made = changed(text, seed);
      if (made) changes++;
      expect(made?.found).toBe(made?.expected);
    }),
    { seed: 1, numRuns: 250 },
  );
  expect(changes).toBeGreaterThan(150);
});

/** The file after it was opened, kept as a draft, and saved. */
function saved(text: string): string {
  const file = readPostFile(text);
  const opened = openBody(file.body, syntax);
  const restored = schema.nodeFromJSON(JSON.parse(JSON.stringify(opened.document.toJSON())));
  const body = saveBody(opened, restored);
  return body.kind === 'same' ? printPostFile({ ...file, body: body.text }) : body.kind;
}

/** The file after one of its words was changed, and as it should be then; null when no word of it is shown. */
function changed(text: string, seed = 0): { found: string; expected: string } | null {
  const file = readPostFile(text);
  const opened = openBody(file.body, syntax);
  const words = wordsOf(opened);
  const word = words[seed % Math.max(1, words.length)];
  if (!word) return null;
  const { block, at, source, marks } = word;
  const characters = opened.places.get(block)?.characters;
  const [from, to] = [characters?.from[at] ?? -1, characters?.to[at + source.length - 1] ?? -1];
  const start = word.position + 1 + at;
  const edit = new Transform(opened.document).replaceWith(start, start + source.length, schema.text('other', marks));
  const body = saveBody(opened, edit.doc);
  const before = text.slice(0, text.length - file.body.length);
  return {
    found: body.kind === 'saved' ? printPostFile({ ...file, body: body.text }) : body.kind,
    expected: `${before}${file.body.slice(0, from)}other${file.body.slice(to)}`,
  };
}

/** The words of text that is no label: to change a label takes more than the word. */
function wordsOf({ document }: OpenBody) {
  const found: { block: DocumentNode; position: number; at: number; source: string; marks: DocumentNode['marks'] }[] =
    [];
  document.descendants((block, position) => {
    if (!block.isTextblock) return true;
    block.forEach((node, offset) => {
      if (node.marks.some((mark) => mark.type.name === 'linkReference')) return;
      for (const match of (node.text ?? '').matchAll(/[A-Za-z]{2,}/g))
        found.push({ block, position, at: offset + match.index, source: match[0], marks: node.marks });
    });
    return false;
  });
  return found;
}
