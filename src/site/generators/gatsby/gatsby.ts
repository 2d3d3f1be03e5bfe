import { isList, isMap, type ValueMap } from '../../../content/value';
import { folderOf, isInside, joinPath, relativeTo } from '../../../lib/path';
import { claimsByName, draftField, type Generator, noTemplates, unpublishedField } from '../generator';
import { asAddress, folderAt, postParts, textOf } from '../post-parts';
import { pathOfUrl, textAt, textInScript } from '../read-config';

const config = /^gatsby-config\.[cm]?[jt]s$/;

/** https://www.gatsbyjs.com/docs/ */
export const gatsby: Generator = {
  name: 'gatsby',
  packages: { gatsby: 4 },
  claims: (index) => claimsByName(index, config, 10),
  usualFolder: /^content\/(?:blog|posts)|^src\/pages\/blog/,
  syntax: noTemplates,
  draftMarks: [draftField, unpublishedField],
  publishing: { future: 'built', aliases: null, imagesBeside: true },
  configFiles: (index, root) => index.named(config).filter((path) => folderOf(path) === root),
  configure({ root, files, text, scripts }) {
    const script = files.map(text).join('\n');
    const values = scripts.readLoosely(script);
    const sources = sourcesOf(values, root);
    return {
      url: textAt(values, 'siteMetadata', 'siteUrl'),
      title: textAt(values, 'siteMetadata', 'title') ?? textInScript(script, 'title'),
      media: [{ folder: joinPath(root, 'static'), address: '/' }],
      collections: sources.map((folder) => ({ folder })),
      addresses: {
        contentFolder: root,
        permalinks: {},
        base: pathOfUrl(textAt(values, 'pathPrefix') ?? textInScript(script, 'pathPrefix')),
        routes: Object.fromEntries(sources.map((folder) => [folder, ''])),
      },
    };
  },
  /** As `createFilePath` has it in the starters: from the folder that the posts were sourced from. */
  address(post, { contentFolder, routes = {} }) {
    const own = textOf(post.values, 'path', 'slug');
    if (own !== null) return asAddress(own);
    const { stem, folder } = postParts(post);
    const usual = ['content/blog', 'src/pages', 'content'].map((name) => joinPath(contentFolder, name));
    const sourced = Object.keys(routes).toSorted((a, b) => b.length - a.length);
    const home = [...sourced, ...usual].find((place) => isInside(folder, place));
    return home === undefined ? null : asAddress(`${joinPath(relativeTo(folder, home), stem)}/`);
  },
};

/** The folders that gatsby-source-filesystem reads. */
function sourcesOf({ plugins }: ValueMap, root: string): readonly string[] {
  const options = (isList(plugins) ? plugins : []).flatMap((plugin) =>
    isMap(plugin) &&
    /source-filesystem|plugin-page-creator/.test(textAt(plugin, 'resolve') ?? '') &&
    isMap(plugin.options)
      ? [plugin.options]
      : [],
  );
  const folders = options.flatMap((given) => textAt(given, 'path') ?? []).map((path) => folderAt(root, path));
  return folders.filter((folder) => folder !== root && !/(?:^|\/)(?:images?|img|assets|static|media)$/i.test(folder));
}
