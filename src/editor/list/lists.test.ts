// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { openBody } from '../document/open';
import { linkImage, titleImage } from '../images/image-details';
import { numberedListAt, startListAt } from './numbered-list';

const syntax = { templateTags: false, kramdown: false, directives: false };

function open(body: string, at: number) {
  const live = createLiveEditor(syntax);
  live.open(openBody(body, syntax));
  live.select(at);
  const { saved } = live;
  return { live, saved };
}

test('a numbered list starts at another number, and its words stay', () => {
  const text = '1. *one*\n2. two\n   - deep\n';
  const { live, saved } = open(text, 4);
  live.editor.view.dispatch(startListAt(live.editor.state, 5) ?? live.editor.state.tr);
  expect(saved()).toBe('5. *one*\n6. two\n   - deep\n');
  expect(startListAt(live.editor.state, -1)).toBeNull();
  expect(startListAt(live.editor.state, Number.NaN)).toBeNull();
  live.select(live.document.content.size - 5);
  expect(numberedListAt(live.editor.state)).toBeNull();
});

test('a task is ticked by key', () => {
  const { live, saved } = open('- [ ] to *do*\n- [x] done\n', 4);
  live.press('Mod-Enter');
  expect(saved()).toBe('- [x] to *do*\n- [x] done\n');
  live.press('Mod-Enter');
  expect(saved()).toBe('- [ ] to *do*\n- [x] done\n');
});

test('the sign that an item shows already is taken in, and another begins a list in it', () => {
  const { live, saved } = open('- one\n', 3);
  live.select(6);
  live.press('Enter');
  live.type('- two');
  expect(saved()).toBe('- one\n- two\n');
  live.press('Enter');
  live.type('- [ ] three');
  expect(saved()).toBe('- one\n- two\n- [ ] three\n');
  const numbered = open('1. one\n', 6);
  numbered.live.press('Enter');
  numbered.live.type('2. two');
  expect(numbered.saved()).toBe('1. one\n2. two\n');
});

test('an image has a title and leads somewhere, and no longer', () => {
  const { live, saved } = open("Text ![b *c*](<a b.png> 't') more.\n", 1);
  const at = 6;
  const change = (run: (tr: typeof live.editor.state.tr) => boolean) => {
    const { tr } = live.editor.state;
    const done = run(tr);
    live.editor.view.dispatch(tr);
    return done;
  };
  expect(change((tr) => linkImage(tr, at, 'example.org'))).toBe(true);
  expect(saved()).toMatch(/^Text \[!\[b \*?c\*?\]\(<a b\.png> ['"]t['"]\)\]\(https:\/\/example\.org\) more\.\n$/);
  expect(change((tr) => linkImage(tr, at, 'javascript:alert(1)'))).toBe(false);
  expect(change((tr) => linkImage(tr, at, ''))).toBe(true);
  expect(saved()).toBe("Text ![b *c*](<a b.png> 't') more.\n");
  expect(change((tr) => titleImage(tr, at, ' New\n "title" '))).toBe(true);
  expect(saved()).toMatch(/^Text !\[b c\]\(<a b\.png> ['"]New \\?"title\\?"['"]\) more\.\n$/);
});
