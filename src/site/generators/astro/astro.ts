import { folderOf, isInside, joinPath, nameOf, relativeTo } from '../../../lib/path';
import { dynamicRoutes, fileRoute, routeFor } from '../dynamic-routes';
import { claimsByName, type Configuration, type Declared, draftField, type Generator, noTemplates } from '../generator';
import { asAddress, folderAt, postParts, routeOf, textOf } from '../post-parts';
import { pathOfUrl, textAt, textsIn } from '../read-config';

const config = /^astro\.config\.[cm]?[jt]s$/;
const contentConfig = /(?:^|\/)src\/content(?:\/config|\.config)\.[cm]?[jt]s$/;

/** https://docs.astro.build/ */
export const astro: Generator = {
  name: 'astro',
  packages: { astro: 4 },
  claims: (index) => claimsByName(index, config, 11),
  usualFolder: /^src\/(?:content|data)\/|^src\/pages\/(?:posts|blog)/,
  syntax: noTemplates,
  draftMarks: [draftField],
  publishing: { future: 'built', aliases: null, imagesBeside: true },
  configFiles: (index, root) => [
    ...index.named(config).filter((path) => folderOf(path) === root),
    ...index
      .named(/^(?:content\.)?config\.[cm]?[jt]s$/)
      .filter((path) => isInside(path, root) && contentConfig.test(path) && !relativeTo(path, root).includes('/src/')),
  ],
  configure(configuration) {
    const { root, index, files, text, scripts } = configuration;
    const values = scripts.readLoosely(
      files
        .filter((path) => config.test(nameOf(path)))
        .map(text)
        .join('\n'),
    );
    const source = folderAt(root, textAt(values, 'srcDir') ?? 'src');
    const collections = collectionsOf(configuration, source);
    const routes = dynamicRoutes(index, [joinPath(source, 'pages')]);
    const served = collections.map(({ folder }) => [folder, addressOf(folder, routes)] as const);
    const never = textAt(values, 'trailingSlash') === 'never' || textAt(values, 'build', 'format') === 'file';
    return {
      url: textAt(values, 'site'),
      media: [{ folder: folderAt(root, textAt(values, 'publicDir') ?? 'public'), address: '/' }],
      contentFolders: [source],
      collections,
      languages: textsIn(values, 'i18n', 'locales'),
      addresses: {
        contentFolder: source,
        permalinks: {},
        base: pathOfUrl(textAt(values, 'base')),
        routes: Object.fromEntries(served.flatMap(([folder, route]) => (route === null ? [] : [[folder, route]]))),
        ...(never && { ending: '' }),
      },
    };
  },
  address(post, { contentFolder, routes, ending = '/' }) {
    const page = fileRoute(post.path, [joinPath(contentFolder, 'pages')], null);
    if (page !== null) return page === '/' ? page : page + ending;
    const { stem, folder } = postParts(post);
    const route = routeOf(folder, routes);
    if (!route) return null;
    const name = textOf(post.values, 'slug') ?? joinPath(route.rest, stem).toLowerCase().replaceAll(' ', '-');
    return asAddress(`${route.address}/${name}${ending}`);
  },
};

/** The folders of `src/content`, and those that a loader reads: `glob({ base: './posts' })`. */
function collectionsOf({ root, index, files, text }: Configuration, source: string): readonly Declared[] {
  const scripts = files.filter((path) => !config.test(nameOf(path))).map((path) => text(path).slice(0, 100_000));
  const bases = scripts.flatMap((script) => [...script.matchAll(/\bbase\s*:\s*["'`]([^"'`$\n]{1,200})["'`]/g)]);
  const constants = scripts.flatMap((script) => [
    ...script.matchAll(/_(?:PATH|DIR)\s*=\s*["'`]([^"'`$\n]{1,200})["'`]/g),
  ]);
  const named = [...bases, ...constants].map(([, base = '']) => folderAt(root, base));
  const content = joinPath(source, 'content');
  return [...new Set([...named, ...index.foldersIn(content)])]
    .filter((folder) => folder !== root && folder !== content && index.hasFolder(folder))
    .map((folder) => ({ folder }));
}

/** A collection is served under the page of its name; without any such page, as the starters do. */
function addressOf(folder: string, routes: readonly string[]): string | null {
  return routes.length === 0 ? asAddress(nameOf(folder)) : routeFor(folder, routes);
}
