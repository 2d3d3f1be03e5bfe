import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../drafts/draft';
import { createIndexedDbJournal } from '../drafts/indexed-db-journal';
import { ErrorBoundary } from './ErrorBoundary';

const api = 'https://api.github.com';
const kept: Draft = {
  key: { host: api, account: 'mara', repository: 'mara/almanac', branch: 'main', path: 'posts/tide.md' },
  isNew: false,
  baseText: '',
  baseBlob: null,
  baseCommit: 'c',
  frontmatter: null,
  body: { kind: 'source', text: 'Words.' },
  images: [],
  title: 'Tide',
  revision: 1,
  changedAt: 1,
  intent: null,
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  window.history.replaceState(null, '', '/mara/almanac/posts/posts/tide.md');
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new Error('a bug');
}

test('when Galley fails it says what is safe, and gives the draft of this address', async () => {
  await createIndexedDbJournal().put(kept);
  render(
    <ErrorBoundary api={api} account={() => 'mara'}>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('heading', { name: 'Galley has stopped' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Reload Galley' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Download my draft' })).toBeTruthy();
});

test('nobody else’s draft is given', async () => {
  await createIndexedDbJournal().put(kept);
  render(
    <ErrorBoundary api={api} account={() => 'ana'}>
      <Broken />
    </ErrorBoundary>,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(screen.queryByRole('button', { name: 'Download my draft' })).toBeNull();
});
