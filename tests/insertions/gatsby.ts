import { bulletList, checklist, footnote, formulas, heading, html, quote } from './everywhere';
import type { FilledPost } from './insertion';

/** remark’s plug-ins. */
export const gatsbyPost: FilledPost = {
  path: 'content/blog/stockholm-narvik/index.md',
  address: '/stockholm-narvik/',
  insertions: [heading, bulletList, quote, checklist, formulas(), html, footnote],
};
