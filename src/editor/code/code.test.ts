// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { edit } from '../../../tests/edit';
import { openBody } from '../document/open';
import { findColours } from './find-colours';
import { grammars } from './grammars';
import { codeLanguages, languageOf, wordFor } from './languages';

const syntax = { templateTags: false, kramdown: false, directives: false };

test('every language that is offered has a grammar, and its words are its own', async () => {
  expect(Object.keys(grammars).toSorted()).toEqual(codeLanguages.map(({ name }) => name).toSorted());
  const words = codeLanguages.flatMap((language) => language.words);
  expect(new Set(words).size).toBe(words.length);
  for (const {
    name,
    words: [word],
  } of codeLanguages) {
    expect(languageOf(word)?.name).toBe(name);
    expect(await findColours('a "b" 1 # c', word)).toBeInstanceOf(Array);
  }
});

test('a name becomes the word of the fence, another word stays', () => {
  expect(wordFor(' javascript ')).toBe('js');
  expect(wordFor('C#')).toBe('csharp');
  expect(wordFor('my lang`')).toBe('my-lang-');
  expect(wordFor('  ')).toBeNull();
  expect(languageOf('js{1,3}')?.name).toBe('JavaScript');
  expect(languageOf('brainfuck')).toBeNull();
});

test('words of code are told apart at their places', async () => {
  const code = 'const a = "b"; // c';
  const found = await findColours(code, 'js');
  expect(found.map(({ from, to, kind }) => [code.slice(from, to), kind])).toEqual([
    ['const', 'keyword'],
    ['"b"', 'string'],
    ['// c', 'comment'],
  ]);
  expect(await findColours(code, 'brainfuck')).toEqual([]);
});

test('on the fence, only what changed is written', () => {
  const text = '~~~  js   {1,3}  title="a.js"\ncode\n~~~\n';
  expect(edit(text).change('codeBlock', { language: 'ts' }).text).toBe(text.replace('js', 'ts'));
  expect(edit(text).change('codeBlock', { meta: '{2}' }).text).toBe('~~~  js {2}\ncode\n~~~\n');
  expect(edit(text).change('codeBlock', { meta: null }).text).toBe('~~~  js\ncode\n~~~\n');
  expect(edit('```\ncode\n```\n').change('codeBlock', { language: 'ts' }).text).toBe('```ts\ncode\n```\n');
  expect(edit('```js {1}\ncode\n```\n').change('codeBlock', { language: null, meta: null }).text).toBe(
    '```\ncode\n```\n',
  );
});

test('keys indent lines, keep the indent, and lead out of code', () => {
  const live = createLiveEditor(syntax);
  const { saved } = live;
  live.open(openBody('```\none\ntwo\nthree\n```\n', syntax));
  live.select(2, 7);
  live.press('Tab');
  expect(saved()).toBe('```\n  one\n  two\nthree\n```\n');
  live.press('Shift-Tab');
  expect(saved()).toBe('```\none\ntwo\nthree\n```\n');
  live.open(openBody('```\n  one\n```\n', syntax));
  live.select(6);
  live.press('Enter');
  live.type('two');
  expect(saved()).toBe('```\n  one\n  two\n```\n');
  live.select(1);
  live.press('ArrowUp');
  live.type('Above.');
  expect(saved()).toBe('Above.\n\n```\n  one\n  two\n```\n');
  live.open(openBody('```\none\n```\n', syntax));
  live.select(4);
  for (const key of ['Enter', 'Enter', 'Enter']) live.press(key);
  live.type('Behind.');
  expect(saved()).toBe('```\none\n```\n\nBehind.\n');
  live.open(openBody('```\none\n```\n', syntax));
  live.select(4);
  live.press('ArrowDown');
  live.type('Behind.');
  expect(saved()).toBe('```\none\n```\n\nBehind.\n');
});
