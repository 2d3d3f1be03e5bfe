import type { Node as DocumentNode } from '@tiptap/pm/model';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { constructs } from '../constructs';
import { schema } from '../schema';
import { openBody } from './open';
import { saveBody } from './save';
import { settleDocument } from './settle/settle-document';

vi.setConfig({ testTimeout: 60_000 });

const syntax = { templateTags: true, kramdown: false, directives: false };
const examples = constructs.flatMap((construct) => construct.examples.map((example) => example.replace(/\n?$/, '\n')));
// A fence or a comment that is never closed takes in whatever follows it.
const bodies = fc
  .array(fc.constantFrom(...examples.filter((example) => !example.includes('never closed'))), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((parts) => fc.constantFrom('\n', '\r\n').map((lineEnding) => parts.join('\n').replaceAll('\n', lineEnding)));

test('a body opens and saves as it is, whatever it holds', () => {
  fc.assert(
    fc.property(fc.oneof(bodies, fc.string({ unit: 'binary', maxLength: 200 }), markdownish()), (text) => {
      const opened = openBody(text, syntax);
      opened.document.check();
      const restored = schema.nodeFromJSON(JSON.parse(JSON.stringify(opened.document.toJSON())));
      expect(saveBody(opened, restored)).toEqual({ kind: 'same', text, step: 'same' });
    }),
    { seed: 1, numRuns: 400 },
  );
});

test('any text can be typed anywhere', () => {
  fc.assert(
    fc.property(bodies, typed(), fc.nat(), (text, words, seed) => {
      const opened = openBody(text, syntax);
      const places: number[] = [];
      opened.document.descendants((node, position) => {
        if (node.isTextblock) places.push(position + 1, position + 1 + node.content.size);
      });
      fc.pre(places.length > 0);
      const at = places[seed % places.length] ?? 1;
      const current = opened.document.replace(at, at, schema.node('paragraph', null, schema.text(words)).slice(0));
      const saved = saveBody(opened, current);
      expect(saved.kind).not.toBe('refused');
      expect('text' in saved && letters(openBody(saved.text, syntax).document)).toBe(
        letters(settleDocument(opened, current)),
      );
    }),
    { seed: 1, numRuns: 300 },
  );
});

function letters(document: DocumentNode): string {
  const found: string[] = [];
  document.descendants((node) => {
    if (node.isTextblock) found.push(node.textBetween(0, node.content.size, '', ' '));
    return !node.isTextblock;
  });
  return found.join('').replaceAll(/\s+/g, '');
}

function typed() {
  const sign = fc.constantFrom(
    '*',
    '_',
    '`',
    '#',
    '>',
    '- ',
    '1. ',
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '>',
    '&',
    ';',
    '\\',
    '|',
    '~',
    '$',
    '{',
    '}',
    '%',
    ':',
    ' ',
    'a',
    'b c',
  );
  return fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => signs.join(''));
}

function markdownish() {
  const piece = fc.constantFrom(
    '\n',
    '\n\n',
    '- ',
    '  ',
    '    ',
    '\t',
    '> ',
    '# ',
    '```',
    '~~~',
    '*',
    '**',
    '_',
    '[a]',
    '(b)',
    '[a]: b',
    '|',
    '-|-',
    '1. ',
    '<!--',
    '-->',
    '<p>',
    '$$',
    '{{',
    '}}',
    '{%',
    '%}',
    '\\',
    '&amp;',
    'word',
    '[^1]',
    '[^1]: ',
    '---',
    '===',
    '\r\n',
    '\u00a0',
    '\0',
  );
  return fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
}
