import { bulletList, checklist, footnote, formulas, heading, html, quote } from './everywhere';
import type { FilledPost } from './insertion';

/** remark’s plug-ins, and an element of the site’s own. */
export const gatsbyPost: FilledPost = {
  path: 'content/blog/stockholm-narvik/index.md',
  address: '/stockholm-narvik/',
  insertions: [
    heading,
    bulletList,
    quote,
    checklist,
    {
      proves: ['element of the site’s own'],
      write: async ({ choose, fill, leave }) => {
        await choose('carriage', 'Carriage plan');
        await fill('Beds', '6');
        await fill('Class', 'first');
        await leave();
      },
      markdown: '<carriage-plan beds="6" class="first"></carriage-plan>',
      shown: ['carriage-plan[beds="6"].first'],
    },
    formulas(),
    html,
    footnote,
  ],
};
