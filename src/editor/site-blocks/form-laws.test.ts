import fc from 'fast-check';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { englishDesk } from '../../i18n/en/desk';
import type { Syntax } from '../../site/site';
import { readTag } from '../../site/tags/read-tag';
import { openBody } from '../document/open';
import { saveBody } from '../document/save';
import { readsAsItself } from '../document/settle/reread-raw';
import { schema } from '../schema';
import { tagFields } from './tag-fields';

const none: Syntax = { templateTags: false, kramdown: false, directives: false };
const templates = { ...none, templateTags: true };
const mdx = { ...none, mdx: true };
const directives = { ...none, directives: true };

const posts: readonly (readonly [string, Syntax])[] = [
  ['Before *it*.\n\n{{< tide place="Saltholm" days=3 moon=true >}}\n\nAfter.\n', templates],
  ['- item\n\n  {{< figure\n    src="a.png"\n    alt="b"\n  >}}\n\n- other {{< icon "sun" >}} words\n', templates],
  ['> Quoted\n>\n> {{% tip "A" %}}\n> Inside.\n> {{% /tip %}}\n', templates],
  ['# Title\n{% youtube abc %}\n\n{% include a.html src="b" %}\n', templates],
  ['{{< a >}}\r\n\r\n{{< b c="d" >}}\r\nText\r\n', templates],
  [
    '<Chart title="A" height={300} live />\n\nText <Icon name="x" /> and more.\n\n<Note kind="a">\n\nInside.\n\n</Note>\n',
    mdx,
  ],
  ['::youtube{#abc title="b"}\n\n:::note[A *b*]\nText :abbr[HTML]{title="x"}.\n:::\n', directives],
  ['<lite-youtube videoid="abc"></lite-youtube>\n\nText.\n', none],
];

const value = fc.oneof(
  fc.string({ maxLength: 10 }),
  fc.string({ unit: fc.constantFrom(...'"\'`\\{}<>%[]&;=/-. \nab1*_#'.split('')), maxLength: 10 }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    '{{< /x >}}',
    '%}{% x %}',
    '\n\n# Title',
    '-->',
    '*',
    '</Note>',
    '{{ x }}',
    '"}',
    ']',
  ),
);

const opened = posts.map(([text, syntax]) => openBody(text, syntax));

test('an edit in a form changes letters of its own tag alone, and is saved as it was typed', () => {
  let written = 0;
  fc.assert(
    fc.property(fc.constantFrom(...opened), fc.nat(20), fc.nat(5), value, (body, which, field, wanted) => {
      const { text, syntax } = body;
      const raws = rawsOf(body.document);
      const raw = raws[which % raws.length];
      const tag = raw && readTag(raw.source, syntax);
      if (!raw || !tag) return;
      const fields = tagFields(tag, undefined, englishDesk.siteBlocks);
      const chosen = fields[field % Math.max(1, fields.length)];
      const source = chosen?.change(wanted) ?? null;
      if (source === null || source === raw.source || !readsAsItself(raw.node, source, syntax)) return;
      const { tr } = EditorState.create({ doc: body.document, schema });
      const saved = saveBody(body, tr.setNodeAttribute(raw.at, 'raw', source).doc);
      if (saved.kind === 'refused') throw new Error('refused');
      const [start, end] = commonEnds(text, saved.text);
      const lines = raw.source.split('\n');
      const first = text.indexOf(lines[0] ?? '');
      const last = text.indexOf(lines.at(-1) ?? '', first) + (lines.at(-1) ?? '').length;
      expect(start).toBeGreaterThanOrEqual(first);
      expect(end).toBeLessThanOrEqual(last);
      const again = rawsOf(openBody(saved.text, syntax).document)[which % raws.length];
      expect(again?.source).toBe(source.trim());
      written++;
    }),
    { numRuns: 200 },
  );
  expect(written).toBeGreaterThan(30);
}, 30_000);

interface Raw {
  readonly node: DocumentNode;
  readonly at: number;
  readonly source: string;
}

/** The blocks and chips of a document that are tags with values. */
function rawsOf(document: DocumentNode): readonly Raw[] {
  const found: Raw[] = [];
  document.descendants((node, at) => {
    const source = String(node.attrs.raw ?? '');
    if (node.type.name.startsWith('raw') && /["{#='[]|\s\w/.test(source) && !source.startsWith('{{< a'))
      found.push({ node, at, source });
  });
  return found;
}

/** Where two texts begin to differ, and behind the last letter of the first that differs. */
function commonEnds(one: string, other: string): readonly [number, number] {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [start, one.length - end];
}
