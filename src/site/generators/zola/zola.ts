import { isList, isMap, type ValueMap } from '../../../content/value';
import { folderOf, isInside, joinPath, nameOf, relativeTo } from '../../../lib/path';
import { claimsByName, draftField, type Generator, templates } from '../generator';
import { asAddress, postParts, textOf } from '../post-parts';
import { pathOfUrl, readConfig, textAt, textsIn } from '../read-config';

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
  syntax: { ...templates, directives: false },
  draftMarks: [draftField],
  excerptMark: '<!-- more -->',
  publishing: { future: 'built', aliases: 'aliases', imagesBeside: true },
  configFiles: (index, root) => index.named(/^(?:zola|config)\.toml$/).filter((path) => folderOf(path) === root),
  configure({ root, index, files, text }) {
    const [file] = files;
    const values = file === undefined ? {} : readConfig(file, text(file));
    return {
      url: textAt(values, 'base_url'),
      title: textAt(values, 'title'),
      media: [{ folder: joinPath(root, 'static'), address: '/' }],
      contentFolders: [joinPath(root, 'content')],
      collections: index.foldersIn(joinPath(root, 'content')).map((folder) => ({ folder })),
      languages: languagesOf(values),
      taxonomies: taxonomiesOf(values),
      addresses: {
        contentFolder: joinPath(root, 'content'),
        permalinks: {},
        languages: languagesOf(values),
        base: pathOfUrl(textAt(values, 'base_url')),
      },
    };
  },
  address(post, { contentFolder, languages = [] }, slugOf) {
    const own = textOf(post.values, 'path');
    if (own !== null) return asAddress(`${own}/`);
    if (!isInside(post.path, contentFolder)) return null;
    const code = /\.([a-z]{2}(?:-[a-z]{2,4})?)\.md$/i.exec(post.path)?.[1] ?? '';
    const path = languages.includes(code) ? post.path.replace(/\.[^.]+(\.\w+)$/, '$1') : post.path;
    const prefix = languages.indexOf(code) > 0 ? code : '';
    const place = (folder: string) => joinPath(prefix, relativeTo(folder, contentFolder));
    if (nameOf(path) === '_index.md') return asAddress(`${place(folderOf(path))}/`);
    const { slug, folder } = postParts({ ...post, path });
    return asAddress(`${joinPath(place(folder), textOf(post.values, 'slug') ?? slugOf(slug))}/`);
  },
};

function languagesOf(values: ValueMap): readonly string[] {
  const others = textsIn(values, 'languages');
  const usual = textAt(values, 'default_language') ?? 'en';
  return others.length === 0 ? [] : [usual, ...others.filter((code) => code !== usual)];
}

function taxonomiesOf({ taxonomies }: ValueMap): readonly string[] {
  return isList(taxonomies) ? taxonomies.flatMap((one) => (isMap(one) ? (textAt(one, 'name') ?? []) : [])) : [];
}
