// @vitest-environment jsdom
import { NodeSelection } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { openBody } from '../document/open';

const syntax = { templateTags: false, kramdown: false, directives: false };
const live = createLiveEditor(syntax);

function open(text: string): void {
  live.open(openBody(text, syntax));
}

/** The places of all paragraphs that are shown as a picture. */
function shown(): readonly number[] {
  const { state } = live.editor;
  const found: number[] = [];
  for (const plugin of state.plugins) {
    const value: unknown = plugin.getState(state);
    if (value instanceof DecorationSet) for (const { from, to } of value.find()) if (to - from === 3) found.push(from);
  }
  return found.toSorted((one, other) => one - other);
}

test('an image alone in its paragraph is a picture, with words it is none', () => {
  open('![](a.png)\n\nWords ![](b.png)\n');
  expect(shown()).toEqual([0]);
  live.select(2);
  live.type('x');
  expect(shown()).toEqual([]);
  live.press('Mod-z');
  expect(shown()).toEqual([0]);
});

test('a picture stays one while one writes right below it and right above it', () => {
  open('Above.\n\n![](a.png)\n\nBelow.\n');
  const [at = 0] = shown();
  live.select(at + 4);
  live.type('x');
  expect(shown()).toEqual([at]);
  live.select(at - 1);
  live.type('x');
  expect(shown()).toEqual([at + 1]);
});

test('a picture stays one when a line is begun behind it', () => {
  open('![](a.png)\n\nWords.\n');
  live.select(2);
  live.press('Enter');
  live.type('x');
  expect(shown()).toEqual([0]);
});

test('arrows go onto a picture and not past it', () => {
  open('Above.\n\n![](a.png)\n\nBelow.\n');
  const [at = 0] = shown();
  for (const [caret, key] of [
    [at - 1, 'ArrowRight'],
    [at + 4, 'ArrowLeft'],
  ] as const) {
    live.select(caret);
    live.press(key);
    expect(live.editor.state.selection.from).toBe(at + 1);
    expect(live.editor.state.selection instanceof NodeSelection).toBe(true);
  }
});

test.each([
  ['a list', 'One.\n\n- ![](a.png)\n- Two.\n'],
  ['its next item', '- One.\n- ![](a.png)\n- Two.\n'],
  ['a list within a list', '- One.\n  - ![](a.png)\n\nTwo.\n'],
  ['a quote', 'One.\n\n> ![](a.png)\n\nTwo.\n'],
])('arrows go onto a picture in %s, from both sides', (_name, text) => {
  open(text);
  const [at = -1] = shown();
  const ends: number[] = [];
  live.document.descendants((node, place) => {
    if (node.textContent === 'One.' && node.isTextblock) ends[0] = place + node.nodeSize - 1;
    if (node.textContent === 'Two.' && node.isTextblock) ends[1] = place + 1;
  });
  for (const [index, key] of ['ArrowRight', 'ArrowLeft'].entries()) {
    live.select(ends[index] ?? 0);
    live.press(key);
    const { selection } = live.editor.state;
    expect(selection instanceof NodeSelection && selection.from).toBe(at + 1);
  }
});
