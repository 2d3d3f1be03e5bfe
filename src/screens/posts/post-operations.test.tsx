import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openMemorySite, standInForLayout } from '../../../tests/memory-site';
import { PostsScreen } from './PostsScreen';

beforeEach(standInForLayout);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const post = (title: string, date: string, body: string) => `---\ntitle: ${title}\ndate: ${date}\n---\n\n${body}\n`;
const frost = post('Frost', '2026-11-03', 'After [the  tide](/posts/tide/ "Mud"), * ice.');
const files = {
  'eleventy.config.js': 'export default () => {};\n',
  'package.json': '{"devDependencies":{"@11ty/eleventy":"3.1.7"}}',
  'posts/tide.md': post('Tide', '2026-11-14', 'Water.'),
  'posts/frost.md': frost,
  'posts/soup.md': post('Soup', '2025-12-01', 'Leeks.'),
};

async function open() {
  const { site, around, textAt } = await openMemorySite(files);
  render(around(<PostsScreen site={site} />));
  const user = userEvent.setup();
  const choose = async (title: string, item: string) => {
    await user.click(await screen.findByRole('button', { name: `More for ${title}` }));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  };
  return { user, choose, textAt };
}

const focused = () => document.activeElement?.textContent;

test('after a post is deleted the focus is on the row that took its place', async () => {
  const { user, choose, textAt } = await open();
  await choose('Frost', 'Delete…');
  await user.click(await screen.findByRole('button', { name: 'Delete post' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Frost' })).toBeNull());
  await waitFor(() => expect(focused()).toBe('Soup'));
  expect(await textAt('posts/frost.md')).toBeNull();
});

test('a new address: why it cannot be changed yet, then the focus on its row; other posts stay unless they are to follow', async () => {
  const { user, choose, textAt } = await open();
  await choose('Tide', 'Change address…');
  const part = await screen.findByRole('textbox', { name: 'Last part of the address' });
  const dialog = within(screen.getByRole('dialog', { name: 'Change address' }));
  const save = dialog.getByRole('button', { name: 'Change address' });
  expect(save).toHaveProperty('disabled', true);
  const why = () => save.getAttribute('aria-description');
  expect(why()).toBe('This is its address now. Write another to change it.');
  await user.clear(part);
  expect(why()).toBe('An address needs at least one letter or number.');
  await user.type(part, 'soup');
  expect(why()).toBe('There is already a post at this address. Choose another.');
  await user.clear(part);
  await user.type(part, 'ebb');
  expect(save).toHaveProperty('disabled', false);
  const follow = dialog.getByRole('switch', { name: 'Update the links in 1 other post' });
  expect(follow).toHaveProperty('checked', true);
  await user.click(follow);
  await user.click(save);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(focused()).toBe('Tide'));
  expect(await textAt('posts/ebb.md')).toBe(files['posts/tide.md']);
  expect(await textAt('posts/frost.md')).toBe(frost);
});

test('links in other posts follow in the same change, and nothing else of those posts changes', async () => {
  const { user, choose, textAt } = await open();
  await choose('Tide', 'Change address…');
  const part = await screen.findByRole('textbox', { name: 'Last part of the address' });
  await user.clear(part);
  await user.type(part, 'ebb{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await textAt('posts/ebb.md')).toBe(files['posts/tide.md']);
  expect(await textAt('posts/frost.md')).toBe(frost.replace('/posts/tide/', '/posts/ebb/'));
});
