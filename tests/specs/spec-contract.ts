import { Transform } from '@tiptap/pm/transform';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { openBody } from '../../src/editor/document/open';
import { saveBody } from '../../src/editor/document/save';
import { schema } from '../../src/editor/schema';
import type { Syntax } from '../../src/site/site';
import { normaliseHtml } from './normalise-html';
import { renderHtml } from './render-html';

/** What must hold for an example of a specification: its Markdown and the HTML that it means. */
export function contractOf(markdown: string, html: string, syntax: Syntax) {
  const opened = openBody(markdown, syntax);

  test('opened and saved, it is the same', () => {
    expect(opened.tooHard).toBeNull();
    opened.document.check();
    const restored = schema.nodeFromJSON(JSON.parse(JSON.stringify(opened.document.toJSON())));
    expect(saveBody(opened, restored)).toEqual({ kind: 'same', text: markdown, step: 'same' });
  });

  test('its document means the same', () => {
    expect(normaliseHtml(renderHtml(opened.document))).toEqual(normaliseHtml(html));
  });

  const word = firstWord(opened.document);
  test.runIf(word)('a changed word is saved, and nothing outside its block is', () => {
    const { block, from, to, marks } = word ?? { block: opened.document, from: 0, to: 0, marks: [] };
    const current = new Transform(opened.document).replaceWith(from, to, schema.text('changed', marks)).doc;
    const saved = saveBody(opened, current);
    expect(saved.kind).toBe('saved');
    const place = opened.places.get(block);
    const text = 'text' in saved ? saved.text : '';
    expect(text.startsWith(markdown.slice(0, place?.from))).toBe(true);
    expect(text.endsWith(markdown.slice(place?.to))).toBe(true);
    expect(text).toContain('changed');
  });
}

function firstWord(document: DocumentNode) {
  for (const { block, start } of textBlocks(document)) {
    let found: { from: number; to: number; marks: DocumentNode['marks'] } | null = null;
    block.forEach((node, offset) => {
      const match = found ? null : /[\p{L}\p{N}]+/u.exec(node.text ?? '');
      if (match)
        found = {
          from: start + offset + match.index,
          to: start + offset + match.index + match[0].length,
          marks: node.marks,
        };
    });
    if (found) return Object.assign(found, { block });
  }
  return null;
}

function textBlocks(document: DocumentNode) {
  const found: { block: DocumentNode; start: number }[] = [];
  document.descendants((node, position) => {
    if (node.isTextblock) found.push({ block: node, start: position + 1 });
    return !node.isTextblock;
  });
  return found;
}
