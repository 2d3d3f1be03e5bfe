import { quoted } from './quoted';

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

export const sites = {
  title: 'Your sites',
  tab: 'Sites',
  greeting: (hour: number, name: string) =>
    `Good ${hour < 5 ? 'evening' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'}, ${name}`,
  count: (count: number) =>
    count === 1 ? 'One site is open to you.' : `${numbers[count] ?? count} sites are open to you.`,
  opening: 'Looking for your sites',
  search: 'Search sites',
  unpublished: (count: number) => `${count} unpublished ${count === 1 ? 'change' : 'changes'}`,
  readOnly: 'You can read it, not change it',
  changed: (ago: string) => `Changed ${ago}`,
  private: 'Private',
  addTitle: 'Open another site',
  addNote: 'Give your token access to it on GitHub. It appears here when you reload.',
  emptyTitle: 'No site is open to you yet',
  empty:
    'Your token opens no site that you can write to. Give it access to your site on GitHub: under Repository access, pick your site.',
  emptyAction: 'Open your tokens on GitHub',
  noMatch: (words: string) => `No site is called ${quoted(words)}`,
  clear: 'Clear the search',
};
