import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft, DraftBody } from './draft';
import { createDraftStore } from './draft-store';
import { JournalError } from './journal';
import { createMemoryJournal } from './memory-journal';

const draft: Draft = {
  key: { host: 'h', account: 'a', repository: 'o/n', branch: 'main', path: 'p.md' },
  isNew: false,
  baseText: 'old',
  baseBlob: 'b',
  baseCommit: 'c',
  frontmatter: null,
  body: { kind: 'source', text: 'old' },
  images: [],
  title: 'T',
  revision: 0,
  changedAt: 0,
  intent: null,
};
const typed = (text: string) => ({ body: () => ({ kind: 'source', text }) as const });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('words reach the journal after a pause, and only then the store says saved', async () => {
  const journal = createMemoryJournal();
  const store = createDraftStore({ journal, draft, kept: false });
  store.change(typed('one'));
  expect(store.getState().saving.kind).toBe('saving');
  expect(await journal.get(draft.key)).toBeNull();
  await vi.advanceTimersByTimeAsync(300);
  expect(store.getState().saving.kind).toBe('saved');
  expect((await journal.get(draft.key))?.body).toEqual({ kind: 'source', text: 'one' });
});

test('the body is made once per write, not per keystroke', async () => {
  const store = createDraftStore({ journal: createMemoryJournal(), draft, kept: false });
  const body = vi.fn<() => DraftBody>(() => ({ kind: 'source', text: 'x' }));
  for (let key = 0; key < 20; key++) store.change({ body });
  await vi.advanceTimersByTimeAsync(300);
  expect(body).toHaveBeenCalledTimes(1);
});

test('continuous typing is written at least every second', async () => {
  const journal = createMemoryJournal();
  const store = createDraftStore({ journal, draft, kept: false });
  for (let key = 0; key < 12; key++) {
    store.change(typed(`k${key}`));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect((await journal.get(draft.key))?.body).toEqual({ kind: 'source', text: 'k9' });
});

test('a full device is told, and the words stay in memory', async () => {
  const journal = { ...createMemoryJournal(), put: () => Promise.reject(new JournalError('full')) };
  const store = createDraftStore({ journal, draft, kept: false });
  store.change(typed('one'));
  await vi.advanceTimersByTimeAsync(300);
  expect(store.getState().saving).toEqual({ kind: 'failed', code: 'full' });
  expect(store.current().body).toEqual({ kind: 'source', text: 'one' });
});

test('a published draft leaves the device', async () => {
  const journal = createMemoryJournal();
  const store = createDraftStore({ journal, draft, kept: false });
  store.change(typed('new'));
  await store.flush({ urgent: true });
  await store.published({ text: 'new', blob: 'b2', commit: 'c2', revision: store.current().revision });
  expect(await journal.get(draft.key)).toBeNull();
  expect(store.current()).toMatchObject({ baseText: 'new', baseBlob: 'b2', baseCommit: 'c2' });
  expect(store.getState().saving.kind).toBe('untouched');
});

test('words typed while publishing stay a draft on the new base', async () => {
  const journal = createMemoryJournal();
  const store = createDraftStore({ journal, draft, kept: false });
  store.change(typed('new'));
  const { revision } = store.current();
  store.change(typed('newer'));
  await store.published({ text: 'new', blob: 'b2', commit: 'c2', revision });
  expect(await journal.get(draft.key)).toMatchObject({ baseText: 'new', body: { text: 'newer' } });
});

test('discarding can be undone', async () => {
  const journal = createMemoryJournal();
  const store = createDraftStore({ journal, draft, kept: false });
  store.change(typed('mine'));
  const discarded = await store.discard();
  expect(await journal.get(draft.key)).toBeNull();
  await store.restore(discarded);
  expect((await journal.get(draft.key))?.body).toEqual({ kind: 'source', text: 'mine' });
});
