import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { micromark, parse as tokenise, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { describe, expect, test, vi } from 'vitest';
import { constructs } from '../../src/editor/constructs';
import { readPostFile } from '../../src/content/read-post-file';
import { parse } from '../../src/editor/document/read/parse';
import { range } from '../../src/editor/document/read/place';
import { openBody } from '../../src/editor/document/open';
import { saveBody } from '../../src/editor/document/save';
import { schema } from '../../src/editor/schema';

vi.setConfig({ testTimeout: 60_000 });

const syntax = { templateTags: false, kramdown: false, directives: false, mdx: true };
const own = constructs.flatMap(({ siteExamples }) => siteExamples?.mdx ?? []);
const valid = [...constructs.flatMap(({ examples }) => examples), ...own].filter(isMdx);

/** Whether MDX's own parser takes it. */
function isMdx(text: string): boolean {
  try {
    micromark(text, { extensions: [gfm(), mdxjs()] });
    return true;
  } catch {
    return false;
  }
}

test('most examples are MDX', () => {
  expect(own.filter(isMdx).length).toBeGreaterThanOrEqual(own.length - 2);
  expect(valid.length).toBeGreaterThan(40);
});

const signs = [
  '<',
  '>',
  '{',
  '}',
  '/',
  '`',
  '*',
  '_',
  '=',
  '"',
  "'",
  '\\',
  ' ',
  'a',
  '3',
  '!--',
  '-',
  'import ',
  'export ',
  '#',
  '$',
  '[',
  ']',
  '(',
  '&',
];
const typed = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));

test('whatever is typed into MDX, it stays MDX', () => {
  fc.assert(
    fc.property(fc.constantFrom(...valid), typed, fc.nat(), (text, words, seed) => {
      const opened = openBody(text, syntax);
      const places = textPlaces(opened.document);
      fc.pre(places.length > 0);
      const at = places[seed % places.length] ?? 1;
      const content = schema.node('paragraph', null, schema.text(words)).slice(0);
      const saved = saveBody(opened, opened.document.replace(at, at, content));
      expect(saved.kind).not.toBe('refused');
      expect('text' in saved && !isMdx(saved.text) ? saved.text : null).toBeNull();
    }),
    { seed: 1, numRuns: 300 },
  );
});

function textPlaces(document: DocumentNode): number[] {
  const found: number[] = [];
  document.descendants((node, position) => {
    if (node.isTextblock) found.push(position + 1, position + 1 + node.content.size);
  });
  return found;
}

const pages = join(import.meta.dirname, '../../../shared/corpora/react.dev');

// Other people's pages lie beside the project where there are any; nothing of them is part of it.
describe.skipIf(!existsSync(pages))(
  'real pages in ../shared/corpora/react.dev (skipped where that folder is absent)',
  () => {
    const files = existsSync(pages)
      ? readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
      : [];

    test('what is code to MDX is opaque, and nothing else', () => {
      const sample = files.filter((_, index) => index % 12 === 0);
      expect(sample.length).toBeGreaterThan(10);
      for (const path of sample) {
        const { body } = readPostFile(readFileSync(join(pages, path), 'utf8'));
        expect({ path, code: withoutBlanks(body, opaqueStretches(body)) }).toEqual({
          path,
          code: withoutBlanks(body, codeInMdx(body)),
        });
      }
    });
  },
);

type Stretch = readonly [from: number, to: number];

function codeInMdx(text: string): Stretch[] {
  const document = tokenise({ extensions: [gfm(), mdxjs()] }).document();
  return postprocess(document.write(preprocess()(text, undefined, true))).flatMap(([step, { type, start, end }]) =>
    step === 'enter' && /^mdx(?:Jsx(?:Flow|Text)Tag|(?:Flow|Text)Expression|jsEsm)$/.test(type)
      ? [[start.offset, end.offset] as const]
      : [],
  );
}

function opaqueStretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  const visit = (node: Nodes) => {
    const { from, to } = range(node);
    if (['jsx', 'expression', 'esm'].includes(node.type)) found.push([from, to]);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parse(text, syntax).tree);
  return found;
}

/** Neighbouring tags with blanks between them are one opaque block. */
function withoutBlanks(text: string, stretches: readonly Stretch[]): string {
  return stretches
    .map(([from, to]) => text.slice(from, to))
    .join('')
    .replaceAll(/\s+/g, '');
}
