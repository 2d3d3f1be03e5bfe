import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openMemorySite, standInForLayout } from '../../../tests/memory-site';
import { palette } from './command-desk';
import { CommandDesk } from './CommandDesk';

beforeEach(standInForLayout);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('the search that was fetched before stands with the key that opens it, so that what is typed next goes into it', async () => {
  const { around } = await openMemorySite({ 'content/posts/a.md': '---\ntitle: A\n---\n' });
  await palette.fetch();
  render(around(<CommandDesk />));
  fireEvent.keyDown(document.body, { key: 'k', code: 'KeyK', ctrlKey: true });
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
});
