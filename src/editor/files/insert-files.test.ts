// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { noBlocks } from '../../site/blocks/learnt-block';
import type { Syntax } from '../../site/site';
import { openBody } from '../document/open';
import type { AddFile } from './add-file';
import { insertFiles } from './insert-files';

const plain: Syntax = { templateTags: false, kramdown: false, directives: false };
const ready: AddFile = ({ name }) => Promise.resolve({ src: `/files/${name.replaceAll(' ', '-')}`, player: null });
const plays: AddFile = ({ name }) =>
  Promise.resolve({ src: `/a/${name}`, player: `<audio controls src="/a/${name}"></audio>` });
const filesOf = (...names: string[]) => names.map((name) => new File(['x'], name));

function open(text: string, syntax = plain) {
  const live = createLiveEditor(syntax);
  live.open(openBody(text, syntax));
  const { saved } = live;
  const add = (names: readonly string[], addFile: AddFile = ready) =>
    insertFiles({ editor: live.editor, files: filesOf(...names), addFile, siteBlocks: noBlocks, syntax });
  return { live, saved, add };
}

test('a file’s name is its link', async () => {
  const { saved, add } = open('');
  await add(['Tide tables.pdf']);
  expect(saved()).toBe('[Tide tables.pdf](/files/Tide-tables.pdf)\n');
});

test('between words it stands apart from them', async () => {
  const { live, saved, add } = open('See here.\n');
  live.select(4);
  await add(['map.pdf']);
  expect(saved()).toBe('See [map.pdf](/files/map.pdf) here.\n');
});

test('words that are selected become the link, wherever they are by then', async () => {
  const { live, saved, add } = open('The tables are here.\n');
  live.select(5, 11);
  await add(['t.pdf'], async (file) => {
    live.select(1);
    live.type('All ');
    return ready(file);
  });
  expect(saved()).toBe('All The [tables](/files/t.pdf) are here.\n');
});

test('several stand in paragraphs of their own, in their order', async () => {
  const { live, saved, add } = open('Before.\n\nAfter.\n');
  live.select(8);
  await add(['a.pdf', 'b.zip', 'c.gpx']);
  expect(saved()).toBe(
    'Before.\n\n[a.pdf](/files/a.pdf)\n\n[b.zip](/files/b.zip)\n\n[c.gpx](/files/c.gpx)\n\nAfter.\n',
  );
});

test('in a cell they stand behind each other', async () => {
  const { live, saved, add } = open('| a |\n| - |\n| b |\n');
  live.document.descendants((node, at) => void (node.text === 'b' && live.select(at + 1)));
  await add(['a.pdf', 'b.pdf']);
  expect(saved()).toBe('| a |\n| - |\n| b [a.pdf](/files/a.pdf) [b.pdf](/files/b.pdf) |\n');
});

test('a picture stays alone: the link comes after', async () => {
  const { live, saved, add } = open('![](a.png)\n\nAfter.\n');
  live.select(2);
  await add(['a.pdf']);
  expect(saved()).toBe('![](a.png)\n\n[a.pdf](/files/a.pdf)\n\nAfter.\n');
});

test('code holds no link: it comes after', async () => {
  const { live, saved, add } = open('```\ncode\n```\n');
  live.select(3);
  await add(['a.pdf']);
  expect(saved()).toBe('```\ncode\n```\n\n[a.pdf](/files/a.pdf)\n');
});

test('recordings are played where they stand alone, and linked between words', async () => {
  const alone = open('');
  await alone.add(['one.mp3', 'two.mp3'], plays);
  expect(alone.saved()).toBe(
    '<audio controls src="/a/one.mp3">\n</audio>\n\n<audio controls src="/a/two.mp3">\n</audio>\n',
  );
  const behind = open('Hear this.\n\nAfter.\n');
  behind.live.select(11);
  await behind.add(['one.pdf', 'two.mp3', 'three.pdf'], (file) => (file.name.endsWith('3') ? plays : ready)(file));
  expect(behind.saved()).toBe(
    'Hear this.\n\n[one.pdf](/files/one.pdf)\n\n<audio controls src="/a/two.mp3">\n</audio>\n\n[three.pdf](/files/three.pdf)\n\nAfter.\n',
  );
  const between = open('Hear this.\n');
  between.live.select(6);
  await between.add(['one.mp3'], plays);
  expect(between.saved()).toBe('Hear [one.mp3](/a/one.mp3) this.\n');
});

test('one that cannot be taken leaves no trace and stops no other', async () => {
  const { saved, add } = open('');
  await add(['a.exe', 'b.pdf'], async (file) => (file.name === 'a.exe' ? null : ready(file)));
  expect(saved()).toBe('[b.pdf](/files/b.pdf)\n');
});

test('MDX stays MDX, whatever a file is called', async () => {
  const { saved, add } = open('', { ...plain, mdx: true });
  await add(['{a} <b.mp3', 'one.mp3'], (file) => (file.name === 'one.mp3' ? plays : ready)(file));
  const text = saved();
  expect(text).toContain('<audio controls src="/a/one.mp3"></audio>');
  expect(openBody(text, { ...plain, mdx: true }).document.firstChild?.textContent).toBe('{a} <b.mp3');
});

test('undo takes back one file, and redo gives it back', async () => {
  const { live, saved, add } = open('Words.\n');
  live.select(7);
  live.type(' More.');
  await add(['a.pdf']);
  live.editor.commands.undo();
  expect(saved()).toBe('Words. More.\n');
  live.editor.commands.redo();
  expect(saved()).toBe('Words. More. [a.pdf](/files/a.pdf)\n');
});

test('whoever writes on while a file is on its way keeps the caret', async () => {
  const { live, saved, add } = open('One.\n\nTwo.\n');
  live.select(5);
  let arrive = () => {};
  const arriving = new Promise<void>((resolve) => (arrive = resolve));
  const adding = add(['a.pdf'], (file) => arriving.then(() => ready(file)));
  live.select(11);
  live.type(' And');
  arrive();
  await adding;
  live.type(' more.');
  await vi.waitFor(() => expect(saved()).toBe('One. [a.pdf](/files/a.pdf)\n\nTwo. And more.\n'));
});
