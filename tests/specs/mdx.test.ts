import type { Node as DocumentNode } from '@tiptap/pm/model';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { expect, test, vi } from 'vitest';
import { constructs } from '../../src/editor/constructs';
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
    { numRuns: 400 },
  );
});

function textPlaces(document: DocumentNode): number[] {
  const found: number[] = [];
  document.descendants((node, position) => {
    if (node.isTextblock) found.push(position + 1, position + 1 + node.content.size);
  });
  return found;
}
