import { bulletList, footnote, formulas, heading, html } from './everywhere';
import type { FilledPost } from './insertion';
import { embed } from './media';

const imports = `import Tip from '../../components/Tip.astro';
import YouTube from '../../components/YouTube.astro';`;

/** MDX, whose components a post has to import. */
export const astroPost: FilledPost = {
  path: 'src/content/blog/seaweed.mdx',
  address: '/blog/seaweed/',
  around: (body) => `\n${imports}\n\n${body.trimStart()}`,
  insertions: [
    heading,
    bulletList,
    {
      proves: ['paired component', 'component that is imported', 'callout as a component'],
      write: async ({ choose, fill, leave, press, type }) => {
        await choose('callout', 'Callout');
        await type('It wants *shade*.');
        await press('Shift+Tab');
        await fill('Title', 'The "red" kind');
        await leave();
      },
      markdown: `<Tip title='The "red" kind'>\n\nIt wants *shade*.\n\n</Tip>`,
      shown: [
        { at: 'aside.tip > b', words: 'The "red" kind' },
        { at: 'aside.tip em', words: 'shade' },
      ],
    },
    embed('<YouTube id="w7Ft2ymGmfc" title="" />', 'iframe[src="https://www.youtube.com/embed/w7Ft2ymGmfc"]'),
    formulas(),
    html,
    footnote,
  ],
};
