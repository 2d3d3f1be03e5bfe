// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor, type LiveEditor } from '../../../tests/live-editor';
import type { OwnLink } from '../../site/link-habit';
import { hasAnchor } from '../link/has-anchor';
import { noPosts } from '../link/site-posts';
import { openBody } from '../document/open';
import { finderKey } from './finder-behaviour';

const syntax = { templateTags: true, kramdown: false, directives: false };
const titles = ['Low tide', 'The harbour'];

function open(markdown: string, link: OwnLink = { kind: 'address', href: '/low-tide/' }): LiveEditor {
  const live = createLiveEditor(syntax);
  live.open(openBody(markdown, syntax));
  live.setup.store.setState({
    posts: {
      ...noPosts,
      find: (words) =>
        titles
          .filter((title) => title.toLowerCase().includes(words.trim().toLowerCase()))
          .map((title) => ({ path: `${title}.md`, title, date: null })),
      linkTo: async () => link,
    },
  });
  live.select(live.document.content.size - 1);
  return live;
}

const isOpen = ({ editor }: LiveEditor) => finderKey.getState(editor.state)?.open?.query ?? null;
const saved = (live: LiveEditor) => live.saved();
const linked = () => new Promise(setImmediate);

test.each(['@low', '[[low', '[[low ti', '(@tide'])('%s and Enter make a link with the title', async (typed) => {
  const live = open('See\n');
  live.type(` ${typed}`);
  live.press('Enter');
  await linked();
  live.type('.');
  expect(saved(live)).toBe(`See ${typed.startsWith('(') ? '(' : ''}[Low tide](/low-tide/).\n`);
});

test('in double brackets where the site has them', async () => {
  const live = open('See\n', { kind: 'wikilink', name: 'low-tide' });
  live.type(' [[');
  live.press('Enter');
  await linked();
  expect(saved(live)).toBe('See [[low-tide|Low tide]]\n');
});

test('arrows choose; one undo gives back what was typed', async () => {
  const live = open('See\n');
  live.type(' @');
  live.press('ArrowDown');
  live.press('Enter');
  await linked();
  expect(live.document.textContent).toBe('See The harbour');
  live.press('Mod-z');
  expect(live.document.textContent).toBe('See @');
});

test('Escape leaves the letters, and they stay as they are typed on', () => {
  const live = open('See\n');
  live.type(' [[low');
  expect(isOpen(live)).toBe('low');
  live.press('Escape');
  live.type(' tide]]');
  expect(isOpen(live)).toBeNull();
  expect(saved(live)).toBe('See [[low tide]]\n');
});

test.each([
  ['a mail address', 'See\n', ' mara@tide'],
  ['code', 'See\n\n```\ncode\n```\n', ' @low'],
  ['code between words', 'See `code`\n', '@low'],
])('no list in %s', (_name, text, typed) => {
  const live = open(text);
  live.type(typed);
  expect(isOpen(live)).toBeNull();
});

test('Enter is a new line where no post fits', () => {
  const live = open('See\n');
  live.type(' @nobody');
  live.press('Enter');
  expect(live.document.childCount).toBe(2);
});

test.each([
  ['#before-the-water-turned', true],
  ['#before_the_water-turned-1', true],
  ['#own', true],
  ['#top', true],
  ['#after', false],
])('an anchor %s: %s', (anchor, isThere) => {
  const { document } = openBody('## Before the *water* turned\n\n<a id="own"></a>\n\nText\n', syntax);
  expect(hasAnchor(document, anchor)).toBe(isThere);
});
