import { folderOf, joinPath } from '../../../lib/path';
import { claimsByName, draftField, type Generator, noTemplates, unpublishedField } from '../generator';

const config = /^next\.config\.[cm]?[jt]s$/;

/** https://nextjs.org/docs. Addresses are the site's own code, so none is told. */
export const next: Generator = {
  name: 'next',
  packages: { next: 3 },
  claims: (index) => claimsByName(index, config, 9),
  usualFolder: /^(?:content|_?posts|data)/,
  syntax: noTemplates,
  draftMarks: [draftField, unpublishedField],
  configFiles: (index, root) => index.named(config).filter((path) => folderOf(path) === root),
  configure: ({ root }) => ({ media: [{ folder: joinPath(root, 'public'), address: '/' }] }),
  address: () => null,
};
