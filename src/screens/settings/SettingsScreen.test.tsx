import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openMemorySite } from '../../../tests/memory-site';
import { useStore } from 'zustand';
import type { SitePorts } from '../screen-ports';
import { SettingsScreen } from './SettingsScreen';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const post = (title: string) => `---\ntitle: ${title}\ndate: 2026-01-01\nmood: calm\n---\n\nWords.\n`;
const files = {
  'eleventy.config.js': 'export default () => {};\n',
  'posts/tide.md': post('Tide'),
  'posts/frost.md': post('Frost'),
  'recipes/soup.md': post('Soup'),
  'recipes/bread.md': post('Bread'),
  'admin/config.yml': 'backend: { name: git-gateway }\ncollections: [',
};

function Opened({ site }: { readonly site: SitePorts }) {
  const state = useStore(site.site);
  return state.kind === 'ready' ? <SettingsScreen site={site} ready={state} /> : null;
}

async function open() {
  const { site, around } = await openMemorySite(files, { name: 'mara/site', storage: localStorage });
  render(around(<Opened site={site} />));
  return { site, user: userEvent.setup() };
}

const stored = () =>
  Object.keys(localStorage)
    .map((key) => localStorage.getItem(key))
    .join('');

const openPart = async (user: ReturnType<typeof userEvent.setup>, name: RegExp) => {
  await user.click(await screen.findByRole('button', { name }));
  return within(await screen.findByRole('group', { name: 'Fields' }));
};

test('says what was found, why, and what could not be read', async () => {
  await open();
  expect(await screen.findByText('Eleventy')).toBeTruthy();
  expect(screen.getByText('Told by eleventy.config.js')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Main.*posts.*2 files/ })).toBeTruthy();
  expect(screen.getByText('admin/config.yml')).toBeTruthy();
  expect(screen.getByText('Everything is as Galley found it.')).toBeTruthy();
});

test('a change holds at once, is kept on the device, and can be forgotten', async () => {
  const { user } = await open();
  await openPart(user, /^Posts/);
  const label = screen.getByLabelText('Name');
  await user.clear(label);
  await user.type(label, 'Journal{Enter}');
  expect(await screen.findByRole('link', { name: /^Journal/ })).toBeTruthy();
  await user.selectOptions(
    screen.getByLabelText('A new post’s file'),
    screen.getByRole('option', { name: 'a-day-at-the-sea/index.md' }),
  );
  expect(await screen.findByText('The next one: posts/a-day-at-the-sea/index.md')).toBeTruthy();
  await waitFor(() => expect(stored()).toContain('label: Journal'));
  cleanup();

  const second = await open();
  await second.user.click(await screen.findByRole('button', { name: 'Forget my choices' }));
  expect(await screen.findByText('Everything is as Galley found it.')).toBeTruthy();
  expect(stored()).not.toContain('Journal');
});

test('address, languages and kind of site are put right, and said to everybody as they are chosen', async () => {
  const { user, site } = await open();
  await user.click(await screen.findByRole('button', { name: 'Change the address' }));
  const address = screen.getByLabelText('Address');
  expect(document.activeElement).toBe(address);
  await user.type(address, 'tide.example{Enter}');
  expect(screen.getByRole('alert').textContent).toBe('An address begins with https://');
  await user.clear(address);
  await user.type(address, 'https://tide.example/{Enter}');
  expect(await screen.findByRole('link', { name: 'tide.example' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change the address' }));

  await user.click(screen.getByRole('button', { name: 'Change the languages' }));
  await user.type(screen.getByLabelText('Languages'), 'en, de{Enter}');
  expect(await screen.findByText('English, German')).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Change what the site is made with' }));
  await user.selectOptions(screen.getByLabelText('Made with'), 'Hugo');
  await waitFor(() => expect(site.site.getState()).toMatchObject({ site: { generator: 'hugo' } }));
  expect(site.site.getState()).toMatchObject({
    choices: { siteUrl: 'https://tide.example', languages: ['en', 'de'], generator: 'hugo' },
  });

  await user.click(screen.getByRole('button', { name: 'Save for everyone…' }));
  expect(await screen.findByText('The site is made with Hugo.')).toBeTruthy();
  expect(screen.getByText('Readers find it at https://tide.example.')).toBeTruthy();
  expect(screen.getByText('Its languages: English, German.')).toBeTruthy();
});

test('a field is renamed, hidden and moved, and what was learnt of it stays', async () => {
  const { user, site } = await open();
  const fields = await openPart(user, /^Posts/);
  await user.click(fields.getByRole('checkbox', { name: 'Mood: Hidden' }));
  await user.click(await screen.findByRole('button', { name: 'Move Date up' }));
  await waitFor(() => {
    const state = site.site.getState();
    const main = state.kind === 'ready' ? state.collection : null;
    expect(main?.fields?.map(({ name, kind }) => [name, kind])).toEqual([
      ['date', 'date'],
      ['title', 'text'],
      ['mood', 'hidden'],
    ]);
  });
});

test('a part is hidden from the lists, and another becomes the main one', async () => {
  const { user } = await open();
  await openPart(user, /^Recipes/);
  await user.click(screen.getByRole('button', { name: 'Make this the main part' }));
  expect(await screen.findByRole('button', { name: /^RecipesMain/ })).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: /^Posts/ }));
  await user.click(await screen.findByRole('switch', { name: 'Hide this part' }));
  const side = within(screen.getByRole('navigation', { name: 'site' }));
  await waitFor(() => expect(side.queryByRole('link', { name: /^Posts/ })).toBeNull());
  expect(screen.getByRole('button', { name: /^PostsHidden/ })).toBeTruthy();
});
