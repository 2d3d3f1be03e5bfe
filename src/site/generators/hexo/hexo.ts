import { folderOf, joinPath, relativeTo } from '../../../lib/path';
import { claimsByName, draftField, type Generator, templates, unpublishedField } from '../generator';
import { fillPermalink, postParts, textOf } from '../post-parts';
import { pathOfUrl, readConfig, textAt } from '../read-config';

/** https://hexo.io/docs/permalinks */
export const hexo: Generator = {
  name: 'hexo',
  packages: { hexo: 5 },
  claims: (index) =>
    claimsByName(index, /^_config\.ya?ml$/, 11).filter(
      ({ root }) => index.hasFolder(joinPath(root, 'source/_posts')) || index.hasFolder(joinPath(root, 'scaffolds')),
    ),
  usualFolder: /^source\/_posts$/,
  syntax: templates,
  draftMarks: [{ folder: '_drafts' }, unpublishedField, draftField],
  configFiles: (index, root) => index.named(/^_config\.ya?ml$/).filter((path) => folderOf(path) === root),
  configure({ root, files, text }) {
    const [file] = files;
    const values = file === undefined ? {} : readConfig(file, text(file));
    const source = joinPath(root, textAt(values, 'source_dir') ?? 'source');
    return {
      title: textAt(values, 'title'),
      media: [{ folder: source, address: '/' }],
      addresses: {
        contentFolder: joinPath(source, '_posts'),
        permalinks: { '': textAt(values, 'permalink') ?? ':year/:month/:day/:title/' },
        base: pathOfUrl(textAt(values, 'root') ?? textAt(values, 'url')),
      },
    };
  },
  address(post, { contentFolder, permalinks }) {
    const { slug, folder, date } = postParts(post);
    const own = textOf(post.values, 'permalink');
    const title = folder === contentFolder ? slug : joinPath(relativeTo(folder, contentFolder), slug);
    const parts = { ...(date ?? { year: null, month: null, day: null }), title, name: slug, post_title: title };
    const address = fillPermalink(own ?? permalinks[''] ?? '', parts);
    return address;
  },
};
