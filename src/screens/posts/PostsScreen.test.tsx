import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type MemorySiteOptions, openMemorySite, standInForLayout } from '../../../tests/memory-site';
import type { Draft } from '../../drafts/draft';
import { createMemoryJournal } from '../../drafts/memory-journal';
import { RepositoryError } from '../../repository/repository-error';
import { PostsScreen } from './PostsScreen';

const name = 'mara/almanac';

beforeEach(standInForLayout);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const post = (title: string, date: string, more = '') =>
  `---\ntitle: ${title}\ndate: ${date}\n${more}---\n\nWords about ${title}.\n`;

const almanac = {
  'eleventy.config.js': 'export default () => {};\n',
  'package.json': '{"devDependencies":{"@11ty/eleventy":"3.1.7"}}',
  'posts/tide.md': post('What the tide leaves behind', '2026-11-14', 'tags: [Foraging, Tides]\n'),
  'posts/frost.md': post('First frost', '2026-11-03'),
  'posts/soup.md': post('Twelve soups', '2025-12-01', 'draft: true\n'),
};

async function open(
  files: Record<string, string> = almanac,
  prepare: MemorySiteOptions['prepare'] = () => {},
  drafts: readonly Draft[] = [],
) {
  const journal = createMemoryJournal();
  for (const draft of drafts) await journal.put(draft);
  const { host, site, around } = await openMemorySite(files, { journal, prepare });
  const show = (collection?: string) => render(around(<PostsScreen site={site} collection={collection} />));
  show();
  return { user: userEvent.setup(), host, site, show };
}

/** The same for all: they stand in the order in which they were put. */
const twoMinutesAgo = Date.now() - 120_000;

const draft = (path: string, title: string, more: Partial<Draft> = {}): Draft => ({
  key: { host: 'https://api.github.com', account: 'mara', repository: name, branch: 'main', path },
  isNew: false,
  baseText: '',
  baseBlob: null,
  baseCommit: 'c',
  frontmatter: null,
  body: { kind: 'source', text: 'It began with a kettle, and with nobody at home to hear it.' },
  images: [],
  title,
  revision: 1,
  changedAt: twoMinutesAgo,
  intent: null,
  ...more,
});

const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('lists the posts newest first, each a link named by its title', async () => {
  await open();
  const link = await screen.findByRole('link', { name: 'What the tide leaves behind' });
  expect(link.getAttribute('href')).toBe('/mara/almanac/posts/posts/tide.md');
  expect(titles()).toEqual(['What the tide leaves behind', 'First frost', 'Twelve soups']);
  expect(screen.getByRole('link', { name: 'New post' }).getAttribute('href')).toBe('/mara/almanac/new');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Posts');
});

test('a row tells how the post stands, its day and its tags', async () => {
  await open();
  const row = (await screen.findByRole('link', { name: 'What the tide leaves behind' })).closest('li');
  expect(row && within(row).getByText('Live')).toBeTruthy();
  expect(row?.textContent).toContain('Foraging, Tides');
  expect(row?.textContent).toMatch(/14 November/);
});

test('filters count and narrow', async () => {
  const { user } = await open();
  await screen.findByRole('link', { name: 'First frost' });
  await user.click(screen.getByRole('button', { name: 'Drafts 1' }));
  expect(titles()).toEqual(['Twelve soups']);
  await user.click(screen.getByRole('button', { name: 'Live 2' }));
  expect(titles()).toEqual(['What the tide leaves behind', 'First frost']);
});

test('searches titles, tags and text, and says when nothing is found', async () => {
  const { user } = await open();
  await screen.findByRole('link', { name: 'First frost' });
  const box = screen.getByRole('searchbox', { name: 'Search posts' });
  await user.click(box);
  await user.paste('foraging');
  await waitFor(() => expect(titles()).toEqual(['What the tide leaves behind']));
  await user.clear(box);
  await user.paste('lighthouse keeper');
  expect(await screen.findByText('No post mentions “lighthouse keeper”')).toBeTruthy();
  expect(screen.getByText('Galley looked in the titles and the text of 3 posts.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Clear the search' }));
  await waitFor(() => expect(titles()).toHaveLength(3));
  expect(document.activeElement).toBe(box);
});

test('a draft on this device stands above, and its post is not listed twice', async () => {
  await open(almanac, undefined, [
    draft('posts/frost.md', 'First frost, again'),
    draft('posts/new.md', '', { isNew: true }),
  ]);
  const group = await screen.findByRole('region', { name: 'Unpublished changes' });
  await screen.findByRole('link', { name: 'Twelve soups' });
  expect(
    within(group)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['First frost, again', 'Untitled: “It began with a kettle, and with…”']);
  expect(within(group).getByText('Changed')).toBeTruthy();
  expect(within(group).getAllByText('2 minutes ago')).toHaveLength(2);
  expect(screen.queryByRole('link', { name: 'First frost' })).toBeNull();
});

test('an account’s drafts are not shown to another', async () => {
  const theirs = draft('posts/frost.md', 'Ana’s draft');
  await open(almanac, undefined, [{ ...theirs, key: { ...theirs.key, account: 'ana' } }]);
  await screen.findByRole('link', { name: 'First frost' });
  expect(screen.queryByText('Ana’s draft')).toBeNull();
});

test('a site without a single file says so', async () => {
  await open({});
  expect(await screen.findByRole('heading', { name: 'This site is empty' })).toBeTruthy();
});

test('a site without posts says so, and leads to the other sites', async () => {
  await open({ 'src/main.c': 'int main() {}\n' });
  expect(await screen.findByRole('heading', { name: 'Galley found no posts here' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Choose another site' }).getAttribute('href')).toBe('/');
});

test('a failure is an alert that one can try again', async () => {
  const { user } = await open(almanac, (host) =>
    host.repository(name).failNext('head', new RepositoryError('host-failed')),
  );
  expect((await screen.findByRole('alert')).textContent).toContain('GitHub has a problem of its own.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'First frost' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a list that stops half way can go on', async () => {
  const { user } = await open(almanac, (host) => {
    const repository = host.repository(name);
    const blobs = repository.blobs.bind(repository);
    let calls = 0;
    repository.blobs = (oids) => (calls++ === 1 ? Promise.reject(new RepositoryError('offline')) : blobs(oids));
  });
  expect((await screen.findByRole('alert')).textContent).toContain('GitHub cannot be reached.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'First frost' })).toBeTruthy();
});

test('a listing that the host cut is told', async () => {
  await open(almanac, (host) => {
    const repository = host.repository(name);
    const tree = repository.tree.bind(repository);
    repository.tree = async (commit) => ({ ...(await tree(commit)), complete: false });
  });
  expect(await screen.findByText('This site is too large to be listed whole.')).toBeTruthy();
  expect(await screen.findByRole('link', { name: 'First frost' })).toBeTruthy();
});

test('of a thousand posts the first rows need four requests, and only rows near the screen exist', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [`posts/${index}.md`, post(`Post ${index}`, '2026-01-01')]),
  );
  const calls: { readonly method: string; readonly asked: number }[] = [];
  await open({ ...almanac, ...many }, (host) => {
    const repository = host.repository(name);
    const head = repository.head.bind(repository);
    const tree = repository.tree.bind(repository);
    const blobs = repository.blobs.bind(repository);
    repository.head = (branch) => (calls.push({ method: 'head', asked: 1 }), head(branch));
    repository.tree = (commit) => (calls.push({ method: 'tree', asked: 1 }), tree(commit));
    repository.blobs = (oids) => (calls.push({ method: 'blobs', asked: oids.length }), blobs(oids));
  });
  await screen.findByRole('button', { name: 'Live 1,002' });
  expect(calls.slice(0, 3).map(({ method }) => method)).toEqual(['head', 'tree', 'blobs']);
  expect(calls[3]).toEqual({ method: 'blobs', asked: 30 });
  expect(screen.getAllByRole('heading', { level: 3 }).length).toBeLessThan(150);
});

const choice = {
  ...almanac,
  'docs/more/deep.md': '# Deep\n\nWords.\n',
  'docs/more/deeper.md': '# Deeper\n\nWords.\n',
  '_data/menu.yml': 'home: /\n',
};

test('what people write is listed beside the posts, and each part has its own list', async () => {
  const { show } = await open(choice);
  await screen.findByRole('link', { name: /^Docs/ });
  const links = within(screen.getByRole('navigation', { name: 'almanac' })).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent?.trim())).toEqual([
    'Posts3',
    'Docs2',
    'Data1',
    'Images',
    'Settings',
  ]);
  expect(links[1]?.getAttribute('href')).toBe('/mara/almanac/in/docs');
  cleanup();
  show('docs');
  expect(await screen.findByRole('heading', { level: 1, name: 'Docs' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 2, name: 'more' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'New page' }).getAttribute('href')).toBe('/mara/almanac/new/in/docs');
});

test('nobody is asked twice whether the posts are where they were found', async () => {
  const { user, site } = await open();
  expect(await screen.findByText('Galley found your posts in posts.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Yes' }));
  expect(screen.queryByText('Galley found your posts in posts.')).toBeNull();
  expect(site.memory.isConfirmed()).toBe(true);
});

test('another folder is chosen in one step, and its posts are shown at once', async () => {
  const { user } = await open({ ...almanac, 'texts/one.md': post('A text', '2020-01-01') });
  await user.click(await screen.findByRole('button', { name: 'Choose another folder' }));
  const dialog = await screen.findByRole('dialog', { name: 'Where are your posts?' });
  await within(dialog).findByText('A text');
  await user.click(within(dialog).getByRole('button', { name: /^texts/ }));
  expect(await screen.findByRole('link', { name: 'A text' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1, name: 'Texts' })).toBeTruthy();
});
