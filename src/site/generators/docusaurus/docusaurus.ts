import { isList, isMap, type Value, type ValueMap } from '../../../content/value';
import { folderOf, isInside, joinPath, nameOf, relativeTo } from '../../../lib/path';
import { claimsByName, type Declared, draftField, type Generator, noTemplates, type Post } from '../generator';
import { asAddress, folderAt, postParts, routeOf, textOf } from '../post-parts';
import { pathOfUrl, textAt, textsIn } from '../read-config';

const config = /^docusaurus\.config\.[cm]?[jt]s$/;

/** https://docusaurus.io/docs/blog, https://docusaurus.io/docs/create-doc */
export const docusaurus: Generator = {
  name: 'docusaurus',
  packages: { '@docusaurus/core': 4 },
  claims: (index) => claimsByName(index, config, 11),
  usualFolder: /^blog$/,
  syntax: { ...noTemplates, mdx: true },
  draftMarks: [draftField],
  publishing: { future: 'built', aliases: null, imagesBeside: true },
  configFiles: (index, root) => index.named(config).filter((path) => folderOf(path) === root),
  configure({ root, files, text, scripts }) {
    const values = scripts.readLoosely(files.map(text).join('\n'));
    const trees = treesOf(values, root);
    return {
      url: textAt(values, 'url'),
      title: textAt(values, 'title'),
      media: [{ folder: joinPath(root, 'static'), address: '/' }],
      collections: trees.map(({ folder, kind }): Declared => ({ folder, kind, isMain: kind === 'posts' })),
      languages: textsIn(values, 'i18n', 'locales'),
      addresses: {
        contentFolder: root,
        permalinks: Object.fromEntries(trees.map(({ folder, kind }) => [folder, kind])),
        base: pathOfUrl(textAt(values, 'baseUrl')),
        routes: Object.fromEntries(trees.map(({ folder, route }) => [folder, route])),
        ...(values.trailingSlash === true && { ending: '/' }),
      },
    };
  },
  address(post, { routes, permalinks, ending = '' }) {
    const route = routeOf(folderOf(post.path), routes);
    if (!route) return null;
    const own = textOf(post.values, 'slug');
    const place = permalinks[route.home] === 'docs' ? docPlace(post, route) : postPlace(post, route);
    const address =
      own === null
        ? `${route.address}/${place}`
        : `${route.address}/${own.startsWith('/') ? own : joinPath(folderOf(place), own)}`;
    return asAddress(address).replace(/(.)\/$/, '$1') + ending;
  },
};

interface Tree {
  readonly folder: string;
  readonly route: string;
  readonly kind: 'posts' | 'docs';
}

/** The blogs and docs of the presets and plugins; the usual ones where none is turned off or moved. */
function treesOf(values: ValueMap, root: string): readonly Tree[] {
  const given = [values.presets, values.plugins].flatMap((list) => (isList(list) ? list : [])).filter(isList);
  const preset = given
    .map(([, options]) => options)
    .find((options) => isMap(options) && ('blog' in options || 'docs' in options));
  const options = isMap(preset) ? preset : {};
  const more = given.flatMap(([name, own]): readonly Tree[] => {
    const kind = /content-(blog|docs)$/.exec(typeof name === 'string' ? name : '')?.[1];
    return kind === undefined ? [] : treeOf(own, root, kind === 'blog' ? 'posts' : 'docs');
  });
  return [...treeOf(options.blog, root, 'posts'), ...treeOf(options.docs, root, 'docs'), ...more];
}

function treeOf(options: Value | undefined, root: string, kind: 'posts' | 'docs'): readonly Tree[] {
  if (options === false) return [];
  const usual = kind === 'posts' ? 'blog' : 'docs';
  const values = isMap(options) ? options : {};
  const route = typeof values.routeBasePath === 'string' ? values.routeBasePath : usual;
  return [{ folder: folderAt(root, textAt(values, 'path') ?? usual), route: asAddress(route), kind }];
}

/** Only a date in the file's or folder's name counts. */
function postPlace(post: Post, { home }: { readonly home: string }): string {
  const { slug, dateInName } = postParts(post);
  const folder = relativeTo(folderOf(post.path), home);
  const inFolders = /^(?:(.*)\/)?(\d{4})\/(\d\d)\/(\d\d)(?:[-/].*)?$/.exec(`${folder}/${nameOf(post.path)}`);
  if (dateInName) return joinPath(dateInName.year, dateInName.month, dateInName.day, slug);
  if (inFolders) return joinPath(inFolders[2] ?? '', inFolders[3] ?? '', inFolders[4] ?? '', slug);
  return joinPath(isInside(folder, slug) ? '' : folder, slug);
}

/** Numbers that only sort are no part of an address; nor is the name of a folder's own page. */
function docPlace(post: Post, { rest }: { readonly rest: string }): string {
  const name = nameOf(post.path).replace(/\.\w+$/, '');
  const isFolder = /^(?:index|readme)$/i.test(name) || name === nameOf(folderOf(post.path));
  const own = textOf(post.values, 'id') ?? name;
  const folder = isFolder ? relativeOf(post, rest) : rest;
  return joinPath(folder, isFolder ? '' : own)
    .split('/')
    .map((part) => part.replace(/^\d+\s*[-_.]+\s*(?=[^\d\s])/, ''))
    .join('/');
}

function relativeOf({ path }: Post, rest: string): string {
  const folder = folderOf(path);
  return rest === '' || folder.endsWith(rest) ? rest : joinPath(rest, nameOf(folder));
}
