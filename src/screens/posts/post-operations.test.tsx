import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { Toasts } from '../../design/Toasts';
import { createMemoryJournal } from '../../drafts/memory-journal';
import { createBodyReader } from '../../editor/body-reader/body-reader';
import { threadInProcess } from '../../editor/body-reader/thread-in-process';
import { createMemoryHost } from '../../repository/hosts';
import { type Config, type ScreenPorts, ScreenPortsProvider } from '../screen-ports';
import { createSitePorts } from '../site-ports';
import { PostsScreen } from './PostsScreen';

const name = 'mara/almanac';
const account = { login: 'mara', name: 'Mara Oduya', avatarUrl: '' };
const config: Config = { api: 'https://api.github.com', web: 'https://github.com' };

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(84);
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});
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
  const host = await createMemoryHost({ [name]: files }, account);
  const repository = host.repository(name);
  const journal = createMemoryJournal();
  const site = createSitePorts({ name, host, account, journal, config });
  const ports: ScreenPorts = {
    config,
    host,
    account,
    journal,
    openSite: () => site,
    signOut: () => {},
    signInAgain: async () => false,
    reader: createBodyReader({ startThread: threadInProcess }),
    renewal: createStore(() => ({ refused: false, asking: false })),
  };
  render(
    <ScreenPortsProvider value={ports}>
      <Toasts>
        <PostsScreen site={site} />
      </Toasts>
    </ScreenPortsProvider>,
  );
  const user = userEvent.setup();
  const choose = async (title: string, item: string) => {
    await user.click(await screen.findByRole('button', { name: `More for ${title}` }));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  };
  const textAt = async (path: string) => {
    const id = await repository.blobIdAt((await repository.head()).commit, path);
    return id && new TextDecoder().decode((await repository.blobs([id])).get(id));
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
