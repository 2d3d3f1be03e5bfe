// @vitest-environment jsdom
import { GapCursor } from '@tiptap/pm/gapcursor';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { constructs } from '../../src/editor/constructs';
import { openBody } from '../../src/editor/document/open';
import { saveBody } from '../../src/editor/document/save';
import type { Syntax } from '../../src/site/site';
import { createLiveEditor, type LiveEditor } from '../live-editor';

const none: Syntax = { templateTags: false, kramdown: false, directives: false, mdx: false };
const examples = constructs.flatMap(({ name, examples: texts, siteExamples = {} }) => [
  ...texts.map((text) => [name, text, { ...none, templateTags: true }] as const),
  ...Object.entries(siteExamples).flatMap(([syntax, own]) =>
    own.map((text) => [`${name}, ${syntax}`, text, { ...none, [syntax]: true }] as const),
  ),
]);

const editors = new Map<string, LiveEditor>();

/** The page's editor for a site's syntax, on a text. */
function open(text: string, syntax: Syntax): LiveEditor {
  const name = JSON.stringify(syntax);
  const live = editors.get(name) ?? createLiveEditor(syntax);
  editors.set(name, live);
  live.open(openBody(text, syntax));
  return live;
}

describe('a letter typed in the middle of a text block', () => {
  test.each(examples)(
    '%s %j: changes nothing outside the block of the post that it is in',
    (_name, example, syntax) => {
      const text = `Words before.\n\n${example}\n\nWords behind.\n`;
      const { opened } = open(text, syntax);
      opened.document.forEach((block, offset) => {
        const place = opened.places.get(block);
        if (!place) return;
        const middles = block.isTextblock ? [offset + 1 + Math.floor(block.content.size / 2)] : [];
        block.descendants((node, inner) => {
          if (node.isTextblock) middles.push(offset + 1 + inner + 1 + Math.floor(node.content.size / 2));
          return !node.isTextblock;
        });
        for (const at of middles) {
          const live = open(text, syntax);
          live.select(at);
          live.type('x');
          const saved = saveBody(live.opened, live.document);
          expect(saved, `at ${at}`).toMatchObject({ kind: 'saved' });
          if (saved.kind === 'refused') continue;
          expect(saved.text.slice(0, place.from)).toBe(text.slice(0, place.from));
          expect(saved.text.slice(saved.text.length - (text.length - place.to))).toBe(text.slice(place.to));
        }
      });
    },
  );
});

describe('by keyboard', () => {
  test.each(examples)('%s %j: is walked through by arrows, down and up', (_name, example, syntax) => {
    const live = open(`Words before.\n\n${example}\n\nWords behind.\n`, syntax);
    // What goes on to the end of the post takes the last words in.
    if (live.document.lastChild?.textContent !== 'Words behind.') return;
    live.select(1);
    expect(walk(live, 'down', (selection) => selection.$head.pos >= live.document.content.size - 14)).toBe('there');
    expect(walk(live, 'up', (selection) => selection.$head.pos <= 14)).toBe('there');
  });

  test.each(examples)('%s %j: at the end of a post, it can be left for a new paragraph', (_name, example, syntax) => {
    const isLeft = ['ArrowDown', 'Enter', 'Mod-Enter'].some((key) => {
      const live = open(example, syntax);
      const { tr, doc } = live.editor.state;
      if (doc.lastChild?.type.name === 'paragraph') return true;
      live.editor.view.dispatch(tr.setSelection(Selection.atEnd(doc)));
      // Out of code takes three, out of each list and quote around it one more.
      for (let presses = 0; presses < 8 && !isInNew(live); presses++) live.press(key);
      return isInNew(live);
    });
    expect(isLeft).toBe(true);
  });
});

/** Whether the caret is where a new paragraph is, or is made by the next letter: at the end of the post, in nothing else. */
function isInNew({ editor: { state } }: LiveEditor): boolean {
  const { selection, doc } = state;
  if (selection instanceof GapCursor) return selection.$head.depth === 0;
  const { $from } = selection;
  return (
    $from.depth === 1 &&
    $from.parent === doc.lastChild &&
    $from.parent.type.name === 'paragraph' &&
    $from.parent.childCount === 0
  );
}

/** Presses an arrow until the caret is where it should be; what nobody handles moves it as a browser would, line by line. */
function walk(live: LiveEditor, way: 'down' | 'up', isThere: (selection: Selection) => boolean): string {
  const most = live.document.content.size * 2;
  for (let count = 0; !isThere(live.editor.state.selection); count++) {
    if (count > most) return `stuck at ${live.editor.state.selection.$head.pos}`;
    const before = live.editor.state.selection;
    live.press(way === 'down' ? 'ArrowDown' : 'ArrowUp');
    if (!live.editor.state.selection.eq(before)) continue;
    const { tr, selection } = live.editor.state;
    const { $head } = selection;
    const edge = way === 'down' ? $head.end() : $head.start();
    const isAtEdge = selection instanceof NodeSelection || $head.pos === edge;
    const beyond = way === 'down' ? selection.to + 1 : selection.from - 1;
    const $next = tr.doc.resolve(isAtEdge ? Math.max(0, Math.min(tr.doc.content.size, beyond)) : edge);
    live.editor.view.dispatch(tr.setSelection(Selection.near($next, way === 'down' ? 1 : -1)));
  }
  return 'there';
}
