import { folderOf, isInside, joinPath, relativeTo } from '../../../lib/path';
import { claimsByName, draftField, type Generator, noTemplates } from '../generator';
import { asAddress, postParts, textOf } from '../post-parts';
import { pathOfUrl, textInScript } from '../read-config';

const config = /^astro\.config\.[cm]?[jt]s$/;

/** https://docs.astro.build/ */
export const astro: Generator = {
  name: 'astro',
  packages: { astro: 4 },
  claims: (index) => claimsByName(index, config, 11),
  usualFolder: /^src\/content\/|^src\/pages\/(?:posts|blog)/,
  syntax: noTemplates,
  draftMarks: [draftField],
  configFiles: (index, root) => index.named(config).filter((path) => folderOf(path) === root),
  configure({ root, files, text }) {
    const script = files.map(text).join('\n');
    return {
      media: [{ folder: joinPath(root, 'public'), address: '/' }],
      addresses: {
        contentFolder: joinPath(root, 'src'),
        permalinks: {},
        base: pathOfUrl(textInScript(script, 'base')),
      },
    };
  },
  address(post, { contentFolder }) {
    const { stem, folder } = postParts(post);
    const home = ['pages', 'content']
      .map((name) => joinPath(contentFolder, name))
      .find((place) => isInside(post.path, place));
    if (home === undefined) return null;
    const slug = textOf(post.values, 'slug');
    return asAddress(`${joinPath(relativeTo(folder, home), slug ?? stem.toLowerCase().replaceAll(' ', '-'))}/`);
  },
};
