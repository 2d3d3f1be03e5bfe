import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createBodyReader } from '../../editor/body-reader/body-reader';
import { threadInProcess } from '../../editor/body-reader/thread-in-process';
import { createMemoryJournal } from '../../drafts/memory-journal';
import type { Host, RepositorySummary } from '../../repository/repository';
import { RepositoryError } from '../../repository/repository-error';
import { type ScreenPorts, ScreenPortsProvider } from '../screen-ports';
import { SitesScreen } from './SitesScreen';

afterEach(cleanup);

const site = (name: string, more: Partial<RepositorySummary> = {}): RepositorySummary => ({
  name,
  description: '',
  homepage: '',
  private: false,
  archived: false,
  pushedAt: '',
  canWrite: true,
  ...more,
});

function open(repositories: Host['repositories']) {
  const journal = createMemoryJournal();
  const signOut = vi.fn<() => void>();
  const unused = () => {
    throw new Error('not asked here');
  };
  const ports: ScreenPorts = {
    config: { api: 'https://api.github.com', web: 'https://github.com' },
    host: { account: unused, repositories, repository: unused },
    account: { login: 'mara', name: 'Mara Oduya', avatarUrl: '' },
    journal,
    openSite: unused,
    signOut,
    signInAgain: async () => false,
    reader: createBodyReader({ startThread: threadInProcess }),
    renewal: createStore(() => ({ refused: false, asking: false })),
  };
  render(
    <ScreenPortsProvider value={ports}>
      <SitesScreen />
    </ScreenPortsProvider>,
  );
  return { user: userEvent.setup(), signOut };
}

test('one link per site, named by the site and holding owner/name', async () => {
  open(async () => [
    site('mara/almanac', { description: 'The Tidewater Almanac' }),
    site('ana/bread', { description: 'Everything about the bakery, its ovens and its people.' }),
  ]);
  expect((await screen.findByRole('link', { name: 'The Tidewater Almanac, mara/almanac' })).getAttribute('href')).toBe(
    '/mara/almanac',
  );
  expect(screen.getByRole('link', { name: 'bread, ana/bread' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1, name: 'Your sites' })).toBeTruthy();
  expect(screen.getByText('Two sites are open to you.')).toBeTruthy();
});

test('what one cannot write to is left out', async () => {
  open(async () => [site('mara/almanac'), site('ana/read', { canWrite: false }), site('ana/old', { archived: true })]);
  await screen.findByRole('link', { name: /mara\/almanac/ });
  expect(screen.queryByRole('link', { name: /ana\// })).toBeNull();
});

test('many sites can be searched', async () => {
  const { user } = open(async () => Array.from({ length: 9 }, (_, index) => site(`mara/site-${index}`)));
  const box = await screen.findByRole('searchbox', { name: 'Search sites' });
  await user.click(box);
  await user.paste('site-7');
  expect(screen.getAllByRole('link', { name: /mara\// })).toHaveLength(1);
  await user.paste(' and more');
  expect(screen.getByText('No site is called “site-7 and more”')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Clear the search' }));
  expect(screen.getAllByRole('link', { name: /mara\// })).toHaveLength(9);
});

test('a few sites need no search', async () => {
  open(async () => [site('mara/almanac')]);
  await screen.findByRole('link', { name: /mara\/almanac/ });
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('no site at all says what to do', async () => {
  open(async () => []);
  expect(await screen.findByRole('heading', { name: 'No site is open to you yet' })).toBeTruthy();
  expect(screen.getByRole('link', { name: /Open your tokens on GitHub/ }).getAttribute('href')).toBe(
    'https://github.com/settings/personal-access-tokens',
  );
});

test('a failure is an alert, and one press tries again', async () => {
  let calls = 0;
  const { user } = open(() =>
    calls++ === 0 ? Promise.reject(new RepositoryError('offline')) : Promise.resolve([site('mara/almanac')]),
  );
  expect((await screen.findByRole('alert')).textContent).toContain('GitHub cannot be reached.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: /mara\/almanac/ })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('waiting is said after a moment', async () => {
  open(() => new Promise(() => {}));
  expect(screen.queryByText('Looking for your sites')).toBeNull();
  expect(await screen.findByText('Looking for your sites')).toBeTruthy();
});
