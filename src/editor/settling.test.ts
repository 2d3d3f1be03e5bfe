// @vitest-environment jsdom
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import { createLiveEditor } from '../../tests/live-editor';
import { openBody } from './document/open';

const syntax = { templateTags: true, kramdown: false, directives: true };

function write(text: string, own = syntax) {
  const live = createLiveEditor(own);
  live.open(openBody(text, own));
  const names = () => live.document.children.map(({ type }) => type.name);
  const { saved } = live;
  return { live, names, saved };
}

function positionBehind(document: DocumentNode, words: string): number {
  let found = 0;
  document.descendants((node, at) => {
    const offset = node.text?.indexOf(words) ?? -1;
    if (offset >= 0) found = at + offset + words.length;
  });
  return found;
}

test('lists that become neighbours are one at once', () => {
  const { live, names } = write('- one\n\nwords\n\n- two\n');
  live.selectNode(9);
  live.press('Delete');
  expect(names()).toEqual(['bulletList']);
  live.press('Mod-z');
  expect(names()).toEqual(['bulletList', 'paragraph', 'bulletList']);
});

test('lists that were neighbours stay apart', () => {
  const { live, names } = write('- one\n\n* two\n');
  live.select(6);
  live.type('!');
  expect(names()).toEqual(['bulletList', 'bulletList']);
});

test('an item that is indented keeps the blank lines within it', () => {
  const text = '1. one\n\n1. two\n\n   ```js\n   code\n   ```\n\nEnd.\n';
  const { live, saved } = write(text);
  live.select(positionBehind(live.document, 'two'));
  live.press('Tab');
  expect(saved()).toBe('1. one\n\n   1. two\n\n      ```js\n      code\n      ```\n\nEnd.\n');
});

test('raw source that cannot be marked as code is read as what it has become all the same', () => {
  const { live, names } = write('# One<!-- a -->\n\nTwo\n');
  live.selectNode(4);
  live.press('Enter');
  live.press('Mod-e');
  live.leave();
  expect(names()).toEqual(['heading', 'rawBlock', 'paragraph']);
});

test('a definition that is used cannot be deleted', () => {
  const { live, names } = write('See [d].\n\n[d]: /to\n\nMore.\n');
  live.selectNode(8);
  live.press('Delete');
  expect(names()).toEqual(['paragraph', 'rawBlock', 'paragraph']);
});

test('a definition that is used comes back when its label was changed', () => {
  const { live, saved } = write('See [d].\n\n[d]: /to\n\nMore.\n');
  live.editor.view.dispatch(live.editor.state.tr.setNodeAttribute(8, 'raw', '[e]: /to'));
  live.leave();
  expect(live.document.childCount).toBe(4);
  expect(saved()).toBe('See [d].\n\n[d]: /to\n\n[e]: /to\n\nMore.\n');
});

test('the mark of a definition that nothing stands above is words', () => {
  const { live, saved } = write('Term\n: Definition.\n');
  live.select(1, 5);
  live.press('Backspace');
  expect(live.document.textContent).toBe(': Definition.');
  expect(saved()).toBe(': Definition.\n');
});

test("what is written behind a heading's id is more of the heading", () => {
  const { live, saved } = write('## Head {#own}\n\nWords.\n');
  live.select(7);
  live.type('ing at last');
  expect(saved()).toBe('## Heading at last {#own}\n\nWords.\n');
});

test('an id that is put between words is words', () => {
  const { live, saved } = write('## Head {#own}\n\nWords.\n');
  live.selectNode(6);
  live.drag(12);
  expect(live.document.textContent).toBe('Head Wor{#own}ds.');
  expect(saved()).toBe('## Head\n\nWor{#own}ds.\n');
});

test('a colon behind a reference to a note makes no note of it', () => {
  const { live, saved } = write('[^1] more.\n\n[^1]: Note.\n');
  live.select(2);
  live.type(':');
  expect(saved()).toBe('[^1]\\: more.\n\n[^1]: Note.\n');
});

test('a letter before a directive is no part of it', () => {
  const { live, saved } = write('Text :icon{a}.\n');
  live.select(6);
  live.type('b');
  expect(saved()).toBe('Text &#98;:icon{a}.\n');
});

test('what is typed like a directive is words', () => {
  const { live, saved } = write('');
  live.type('::youtube{#a} :icon{b} ');
  expect(saved()).toBe('\\::youtube{\\#a} \\:icon{b}\n');
});

test('what is pasted from another post refers to nothing that is not here', () => {
  const other = write('See [the docs][d].[^1]\n\n[d]: /to\n\n[^1]: A note.\n');
  other.live.select(1, 15);
  const clip = other.live.copy();
  const { live, saved } = write('');
  if (clip) live.paste(clip);
  expect(live.document.textContent).toBe('See the docs.');
  expect(saved()).toBe('See the docs.[^1]\n\n[^1]:\n');
});

test('changed source is what it reads as when one is done with it, and undone as one', () => {
  const { live, names, saved } = write('<div>\n');
  live.editor.view.dispatch(live.editor.state.tr.setNodeAttribute(0, 'raw', '# Title\n\n- item'));
  expect(names()).toEqual(['rawBlock']);
  live.editor.commands.readSource(0);
  expect(names()).toEqual(['heading', 'bulletList']);
  expect(saved()).toBe('# Title\n\n- item\n');
  live.press('Mod-z');
  expect(saved()).toBe('<div>\n');
});

test('a tag that is typed alone is a block when the focus goes elsewhere', () => {
  const { live, names } = write('');
  live.type('{{ x }}');
  expect(names()).toEqual(['paragraph']);
  live.leave();
  expect(names()).toEqual(['rawBlock']);
});

test('Enter over words of several blocks deletes them', () => {
  const { live, saved } = write('---\n\nOne.\n');
  live.editor.commands.insertContentAt(0, [{ type: 'paragraph' }, { type: 'paragraph' }]);
  live.select(1, 11);
  live.press('Enter');
  live.type('Two.');
  expect(saved()).toBe('Two.\n');
});

describe("kramdown's attributes stay under their block", () => {
  const kramdown = { ...syntax, kramdown: true };

  test('when one goes on writing under it, with the caret where one writes', () => {
    const { live, saved } = write('One.\n{: .note}\n\n## Title\n', kramdown);
    live.select(5);
    live.press('Enter');
    live.type('Two.');
    expect(saved()).toBe('One.\n{: .note}\n\nTwo.\n\n## Title\n');
    live.press('Mod-z');
    live.press('Mod-z');
    expect(saved()).toBe('One.\n{: .note}\n\n## Title\n');
  });

  test.each([
    ['Above.\n\nNote\n{: .a}\n\nText.\n', 'Above.\n\nNotes\n{: .a}\n\nNew.\n\nText.\n'],
    ['# Note\n{: .a}\nText.\n', '# Notes\n{: .a}\n\nNew.\n\nText.\n'],
    ['> Note\n{: .a}\n', '> Notes\n{: .a}\n\nNew.\n'],
  ])('when it changed, too: %j', (text, written) => {
    const { live, saved } = write(text, kramdown);
    live.select(positionBehind(live.document, 'Note'));
    live.type('s');
    live.press('Enter');
    if (text.startsWith('>')) live.press('Enter');
    live.type('New.');
    expect(saved()).toBe(written);
  });

  test('when something is put above it', () => {
    const { live, saved } = write('Words here.\n{: .note .info}\n\n## Title\n', kramdown);
    live.select(1);
    live.type('---a');
    expect(saved()).toBe('---\n\naWords here.\n{: .note .info}\n\n## Title\n');
  });
});
