import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Toast } from '../../../design/Toasts';
import { englishDesk } from '../../../i18n/en/desk';
import { followInToasts } from './follow-in-toasts';
import type { Following, Publishing } from './publishing-store';

const live: Following = {
  kind: 'following',
  news: { kind: 'live', url: 'https://example.org/tide/' },
  publishedAt: 0,
  newsAt: 0,
  leftOut: null,
};

test('a publish that waited for the network is followed to the page once it goes on', () => {
  const store = createStore<Publishing>(() => ({ kind: 'offline' }));
  const publishing = { ...store, start: async () => {}, compare: async () => {}, dismiss: () => {} };
  let shown: readonly Toast[] = [];
  const dismiss = (id: string) => (shown = shown.filter((toast) => toast.id !== id));
  const show = (toast: Toast) => (shown = [...shown.filter(({ id }) => id !== toast.id), toast]);
  followInToasts({ publishing, toasts: { show, dismiss }, title: 'Tide', words: englishDesk.publish, onFollow: null });
  expect(shown).toEqual([]);
  store.setState({ kind: 'publishing', files: { count: 0, bytes: 0, areImages: true }, unsure: false }, true);
  expect(shown.map(({ text }) => text)).toEqual(['Publishing']);
  store.setState(live, true);
  expect(shown.map(({ text, note }) => [text, note])).toEqual([['Live', 'Tide']]);
});
