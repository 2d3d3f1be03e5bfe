import { isMap } from '../../../content/value';
import { folderOf, isInside, joinPath, relativeTo } from '../../../lib/path';
import { claimsByName, draftField, type Generator, type Post, templates, unpublishedField } from '../generator';
import { asAddress, fillPermalink, folderAt, postParts, textOf } from '../post-parts';
import { pathOfUrl, readConfig, textAt, textsIn } from '../read-config';

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
  excerptMark: '<!-- more -->',
  publishing: { future: 'built', aliases: null, imagesBeside: false },
  // https://hexo.io/docs/asset-folders
  assetFolder: (path) => path.replace(/\.\w+$/, ''),
  draftMarks: [{ folder: '_drafts' }, unpublishedField, draftField],
  configFiles: (index, root) =>
    index.named(/^(?:_config\.ya?ml|package\.json)$/).filter((path) => folderOf(path) === root),
  configure({ root, files, text }) {
    const file = files.find((path) => /\.ya?ml$/.test(path));
    const values = file === undefined ? {} : readConfig(file, text(file));
    const packages = files.find((path) => path.endsWith('.json'));
    const depends = packages === undefined ? {} : readConfig(packages, text(packages)).dependencies;
    const source = folderAt(root, textAt(values, 'source_dir') ?? 'source');
    const names = textAt(values, 'new_post_name') ?? ':title.md';
    return {
      url: textAt(values, 'url'),
      title: textAt(values, 'title'),
      media: [{ folder: source, address: '/' }],
      contentFolders: [source],
      languages: textsIn(values, 'language'),
      dataFolders: [joinPath(source, '_data')],
      taxonomies: ['categories', 'tags'],
      publishing: {
        future: values.future === false ? 'left-out' : 'built',
        imagesBeside: values.post_asset_folder === true,
        // https://github.com/hexojs/hexo-generator-alias
        aliases: isMap(depends) && Object.hasOwn(depends, 'hexo-generator-alias') ? 'alias' : null,
      },
      addresses: {
        contentFolder: joinPath(source, '_posts'),
        permalinks: {
          '': textAt(values, 'permalink') ?? ':year/:month/:day/:title/',
          ...(/:year.*:day/.test(names) && { dated: names }),
        },
        base: pathOfUrl(textAt(values, 'root') ?? textAt(values, 'url')),
      },
    };
  },
  address(post, { contentFolder, permalinks }, slugOf) {
    const { slug, stem, folder, date } = postParts(post);
    if (!isInside(folder, contentFolder)) return pageAddress(post, folderOf(contentFolder));
    const own = textOf(post.values, 'permalink');
    const named = permalinks.dated === undefined ? stem : slug;
    const title = folder === contentFolder ? named : joinPath(relativeTo(folder, contentFolder), named);
    return fillPermalink(own ?? permalinks[''] ?? '', {
      ...(date ?? { year: null, month: null, day: null }),
      i_month: date && `${+date.month}`,
      i_day: date && `${+date.day}`,
      title,
      name: named,
      post_title: textOf(post.values, 'title') === null ? null : slugOf(textOf(post.values, 'title') ?? ''),
    });
  },
};

/** `source/about/index.md` → `/about/`, `source/links.md` → `/links.html`. */
function pageAddress({ path }: Post, source: string): string | null {
  if (!isInside(path, source) || /(?:^|\/)_/.test(relativeTo(path, source))) return null;
  const place = relativeTo(path, source).replace(/\.\w+$/, '');
  return asAddress(/(?:^|\/)index$/.test(place) ? place.slice(0, -5) : `${place}.html`);
}
