import { folderOf, joinPath } from '../../../lib/path';
import { claimsByName, draftField, type Generator, noTemplates, unpublishedField } from '../generator';

const config = /^svelte\.config\.[cm]?[jt]s$/;

/** https://svelte.dev/docs/kit. Addresses are the site's own code, so none is told. */
export const sveltekit: Generator = {
  name: 'sveltekit',
  packages: { '@sveltejs/kit': 4 },
  claims: (index) => claimsByName(index, config, 6),
  usualFolder: /posts$/,
  syntax: noTemplates,
  draftMarks: [draftField, unpublishedField],
  configFiles: (index, root) => index.named(config).filter((path) => folderOf(path) === root),
  configure: ({ root }) => ({ media: [{ folder: joinPath(root, 'static'), address: '/' }] }),
  address: () => null,
};
