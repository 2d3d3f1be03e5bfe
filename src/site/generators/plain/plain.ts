import { draftField, type Generator, templates, unpublishedField } from '../generator';

/** Markdown files of a site that no other member recognises. It never refuses. */
export const plain: Generator = {
  name: 'plain',
  packages: {},
  claims: () => [{ root: '', score: 0, because: '' }],
  usualFolder: /(?:^|\/)(?:_?posts|blog)$/,
  syntax: templates,
  publishing: { future: 'built', aliases: null, imagesBeside: true },
  draftMarks: [draftField, unpublishedField, { folder: '_drafts' }],
  configFiles: () => [],
  configure: () => ({ media: [{ folder: '', address: '/' }] }),
  address: () => null,
};
