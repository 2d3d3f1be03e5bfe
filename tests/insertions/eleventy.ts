import { bulletList, footnote, formulas, heading, html, quote } from './everywhere';
import type { FilledPost } from './insertion';
import { embed } from './media';

/** markdown-it’s plug-ins, and shortcodes in Nunjucks. */
export const eleventyPost: FilledPost = {
  path: 'content/blog/marking-knife.md',
  address: '/blog/marking-knife/',
  insertions: [
    heading,
    bulletList,
    quote,
    {
      proves: ['callout', 'callout as a container'],
      write: async ({ choose, type, press }) => {
        await choose('callout', 'Callout');
        await type('Mind your *thumb*.');
        await press('Enter', 'Enter');
      },
      markdown: '::: tip\n\nMind your *thumb*.\n\n:::',
      shown: [{ at: 'div.tip em', words: 'thumb' }],
    },
    {
      proves: ['paired shortcode'],
      write: async ({ choose, fill, leave, press, type }) => {
        await choose('aside', 'Aside');
        await fill('Value', 'Steel');
        await leave();
        await press('ArrowDown');
        await type('It is **hard**.');
      },
      markdown: '{% aside "Steel" %}\n\nIt is **hard**.\n\n{% endaside %}',
      shown: [
        { at: 'aside.beside > b', words: 'Steel' },
        { at: 'aside.beside strong', words: 'hard' },
      ],
    },
    embed('{% youtube "w7Ft2ymGmfc", "" %}', 'iframe[src="https://www.youtube.com/embed/w7Ft2ymGmfc"]'),
    formulas(),
    html,
    footnote,
  ],
};
