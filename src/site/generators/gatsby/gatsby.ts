import { folderOf, isInside, joinPath, relativeTo } from '../../../lib/path';
import { claimsByName, draftField, type Generator, noTemplates, unpublishedField } from '../generator';
import { asAddress, postParts, textOf } from '../post-parts';
import { pathOfUrl, textInScript } from '../read-config';

const config = /^gatsby-config\.m?[jt]s$/;

/** https://www.gatsbyjs.com/docs/ */
export const gatsby: Generator = {
  name: 'gatsby',
  packages: { gatsby: 4 },
  claims: (index) => claimsByName(index, config, 10),
  usualFolder: /^content\/(?:blog|posts)|^src\/pages\/blog/,
  syntax: noTemplates,
  draftMarks: [draftField, unpublishedField],
  configFiles: (index, root) => index.named(config).filter((path) => folderOf(path) === root),
  configure({ root, files, text }) {
    const script = files.map(text).join('\n');
    return {
      title: textInScript(script, 'title'),
      media: [{ folder: joinPath(root, 'static'), address: '/' }],
      addresses: { contentFolder: root, permalinks: {}, base: pathOfUrl(textInScript(script, 'pathPrefix')) },
    };
  },
  /** As `createFilePath` has it in the starters: from the folder that the posts were sourced from. */
  address(post, { contentFolder }) {
    const own = textOf(post.values, 'path', 'slug');
    if (own !== null) return asAddress(own);
    const { stem, folder } = postParts(post);
    const home = ['content/blog', 'src/pages', 'content']
      .map((name) => joinPath(contentFolder, name))
      .find((place) => isInside(folder, place));
    return home === undefined ? null : asAddress(`${joinPath(relativeTo(folder, home), stem)}/`);
  },
};
