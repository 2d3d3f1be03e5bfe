import { folderOf, isInside, joinPath, nameOf, relativeTo } from '../../../lib/path';
import { claimsByName, draftField, type Generator, templates } from '../generator';
import { asAddress, postParts, textOf } from '../post-parts';
import { pathOfUrl, readConfig, textAt } from '../read-config';

/** https://www.getzola.org/documentation/content/page/ */
export const zola: Generator = {
  name: 'zola',
  packages: {},
  claims: (index) =>
    [...claimsByName(index, /^zola\.toml$/, 10), ...claimsByName(index, /^config\.toml$/, 10)].filter(({ root }) =>
      index.hasFolder(joinPath(root, 'content')),
    ),
  settle: ({ because, score }, text) => (nameOf(because) === 'zola.toml' || /^\s*base_url\s*=/m.test(text) ? score : 0),
  usualFolder: /^content/,
  syntax: templates,
  draftMarks: [draftField],
  configFiles: (index, root) => index.named(/^(?:zola|config)\.toml$/).filter((path) => folderOf(path) === root),
  configure({ root, files, text }) {
    const [file] = files;
    const values = file === undefined ? {} : readConfig(file, text(file));
    return {
      title: textAt(values, 'title'),
      media: [{ folder: joinPath(root, 'static'), address: '/' }],
      addresses: {
        contentFolder: joinPath(root, 'content'),
        permalinks: {},
        base: pathOfUrl(textAt(values, 'base_url')),
      },
    };
  },
  address(post, { contentFolder }) {
    const own = textOf(post.values, 'path');
    if (own !== null) return asAddress(`${own}/`);
    if (!isInside(post.path, contentFolder)) return null;
    const { slug, folder } = postParts(post);
    const name = textOf(post.values, 'slug') ?? slug.toLowerCase().replaceAll(' ', '-');
    return asAddress(`${joinPath(relativeTo(folder, contentFolder), name)}/`);
  },
};
