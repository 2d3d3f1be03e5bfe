import { bulletList, footnote, heading, quote, table } from './everywhere';
import type { FilledPost } from './insertion';

/** MDX, whose components the site gives to every post, and GitHub’s callouts. */
export const nextPost: FilledPost = {
  path: 'content/posts/slow-mail.mdx',
  address: '/posts/slow-mail/',
  insertions: [
    heading,
    bulletList,
    quote,
    {
      proves: ['callout', 'callout as GitHub writes it'],
      write: async ({ choose, type, press }) => {
        await choose('callout', 'Callout');
        await type('By *boat* only.');
        await press('Enter', 'Enter');
      },
      markdown: '> [!NOTE]\n> By *boat* only.',
      shown: [{ at: 'aside.alert-note em', words: 'boat' }],
    },
    {
      proves: ['component'],
      write: async ({ choose, fill, leave, press }) => {
        await choose('stamp', 'Stamp');
        await fill('Country', 'Åland & Öland');
        await fill('Value', '35');
        await press('Tab', 'Space');
        await leave();
      },
      markdown: '<Stamp country="Åland & Öland" value={35} isUsed={true} />',
      shown: [{ at: '.stamp.used', words: 'Åland & Öland, 35' }],
    },
    {
      proves: ['paired component'],
      write: async ({ choose, fill, leave, press, type }) => {
        await choose('letter', 'Letter');
        await fill('From', 'The keeper');
        await leave();
        await press('ArrowDown');
        await type('Send **coffee**.');
      },
      markdown: '<Letter from="The keeper">\n\nSend **coffee**.\n\n</Letter>',
      shown: [
        { at: '.letter > b', words: 'The keeper' },
        { at: '.letter strong', words: 'coffee' },
      ],
    },
    table,
    footnote,
  ],
};
