// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../tests/live-editor';
import { openBody } from './document/open';
import { saveBody } from './document/save';

const syntax = { templateTags: true, kramdown: false, directives: true };

function write(text: string) {
  const live = createLiveEditor(syntax);
  live.open(openBody(text, syntax));
  const names = () => live.document.children.map(({ type }) => type.name);
  const saved = () => {
    const result = saveBody(live.opened, live.document);
    return result.kind === 'refused' ? result.reason : result.text;
  };
  return { live, names, saved };
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

test('a definition that is used cannot be deleted', () => {
  const { live, names } = write('See [d].\n\n[d]: /to\n\nMore.\n');
  live.selectNode(8);
  live.press('Delete');
  expect(names()).toEqual(['paragraph', 'rawBlock', 'paragraph']);
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
