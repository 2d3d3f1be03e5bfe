// @vitest-environment jsdom
import { NodeSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { openBody } from '../document/open';

const syntax = { templateTags: false, kramdown: false, directives: false };

function begin(text: string) {
  const live = createLiveEditor(syntax);
  live.open(openBody(text, syntax));
  const selected = () => {
    const { selection } = live.editor.state;
    return selection instanceof NodeSelection ? selection.node.attrs.src : null;
  };
  return { live, selected };
}

test('the arrows go from the words around an image to it, and no further', () => {
  const { live, selected } = begin('Before.\n\n![](a.png)\n\nAfter.\n');
  live.select(8);
  live.press('ArrowRight');
  expect(selected()).toBe('a.png');
  live.select(13);
  live.press('ArrowLeft');
  expect(selected()).toBe('a.png');
  live.select(14);
  live.press('ArrowLeft');
  expect(selected()).toBeNull();
});

test('words from right to left are left to the browser', () => {
  const { live, selected } = begin('![](a.png)\n\nאחרי\n');
  live.select(4);
  live.press('ArrowLeft');
  expect(selected()).toBeNull();
});
