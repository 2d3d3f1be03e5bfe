import { Transform } from '@tiptap/pm/transform';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { OpenBody } from '../src/editor/document/open';
import { saveBody } from '../src/editor/document/save';
import { schema } from '../src/editor/schema';

type EditKind = 'paragraph' | 'nested' | 'heading' | 'cell';
/** 'exact': nothing but the word changed. 'contained': nothing outside its block did. */
type Outcome = 'exact' | 'contained' | 'refused' | 'wrong';

export interface WordEdit {
  readonly kind: EditKind;
  readonly outcome: Outcome;
  readonly step: string;
  readonly milliseconds: number;
  readonly at: number;
}

/** Numbers from 0 to 1, the same for the same seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Changes one word in up to `most` text blocks of each kind, each time from the post as it was opened. */
export function editWords(opened: OpenBody, random: () => number, most: number): WordEdit[] {
  const blocks = new Map<EditKind, { block: DocumentNode; position: number }[]>();
  opened.document.descendants((block, position, parent) => {
    const kind = block.isTextblock && /[\p{L}]{3}/u.test(block.textContent) ? kindOf(block, parent) : null;
    if (kind) blocks.set(kind, [...(blocks.get(kind) ?? []), { block, position }]);
  });
  return [...blocks].flatMap(([kind, found]) =>
    Array.from({ length: Math.min(most, found.length) }, () => {
      const { block, position } = found[Math.floor(random() * found.length)] ?? {
        block: schema.node('paragraph'),
        position: 0,
      };
      return editWord(opened, kind, block, position, random);
    }).filter((edit) => edit !== null),
  );
}

function kindOf(block: DocumentNode, parent: DocumentNode | null): EditKind | null {
  if (block.type.name === 'heading') return 'heading';
  if (block.type.name === 'tableCell' || block.type.name === 'tableHeader') return 'cell';
  if (block.type.name !== 'paragraph') return null;
  return parent?.type.name === 'doc' ? 'paragraph' : 'nested';
}

function editWord(
  opened: OpenBody,
  kind: EditKind,
  block: DocumentNode,
  position: number,
  random: () => number,
): WordEdit | null {
  const { text, document, places } = opened;
  const words: { from: number; to: number; node: DocumentNode }[] = [];
  block.forEach((node, offset) => {
    for (const match of (node.text ?? '').matchAll(/[\p{L}]{3,}/gu))
      words.push({ from: offset + match.index, to: offset + match.index + match[0].length, node });
  });
  const word = words[Math.floor(random() * words.length)];
  const place = places.get(block);
  if (!word || !place) return null;
  const replacement = 'changed';
  const current = new Transform(document).replaceWith(
    position + 1 + word.from,
    position + 1 + word.to,
    schema.text(replacement, word.node.marks),
  ).doc;
  const start = performance.now();
  const saved = saveBody(opened, current);
  const milliseconds = performance.now() - start;
  const result = { kind, milliseconds, at: place.from };
  if (saved.kind === 'refused') return { ...result, outcome: 'refused', step: saved.reason };
  const [from, to] = [place.characters?.from[word.from] ?? -1, place.characters?.to[word.to - 1] ?? -1];
  const expected = text.slice(0, from) + replacement + text.slice(to);
  const isExact = from >= 0 && [expected, withLabel(expected, from, word.node)].includes(saved.text);
  const isContained =
    saved.text.startsWith(text.slice(0, place.from)) &&
    saved.text.endsWith(text.slice(place.to)) &&
    saved.text.includes(replacement);
  return { ...result, step: saved.step, outcome: isExact ? 'exact' : isContained ? 'contained' : 'wrong' };
}

/** The text of `[label][]` or `[label]` cannot change alone: it becomes `[text][label]`. */
function withLabel(text: string, from: number, node: DocumentNode): string {
  const label: unknown = node.marks.find((mark) => mark.type.name === 'linkReference')?.attrs.label;
  const close = text.indexOf(']', from);
  return typeof label === 'string'
    ? `${text.slice(0, close)}][${label}${text.slice(text.startsWith('][]', close) ? close + 2 : close)}`
    : text;
}
