import { isList, isMap, type ValueMap } from '../../../content/value';
import { folderOf, isInside, joinPath, relativeTo } from '../../../lib/path';
import { claimsByName, draftField, type Generator, noTemplates, unpublishedField } from '../generator';
import { asAddress, fillPermalink, folderAt, postParts, textOf } from '../post-parts';
import { pathOfUrl, textAt } from '../read-config';

const config = /^gridsome\.config\.[cm]?[jt]s$/;

/** https://gridsome.org/docs/config/, https://gridsome.org/docs/templates/ */
export const gridsome: Generator = {
  name: 'gridsome',
  packages: { gridsome: 4 },
  claims: (index) => claimsByName(index, config, 10),
  usualFolder: /^content\/(?:blog|posts?)$|^(?:blog|posts)$/,
  syntax: noTemplates,
  draftMarks: [draftField, unpublishedField],
  publishing: { future: 'built', aliases: null, imagesBeside: true },
  configFiles: (index, root) => index.named(config).filter((path) => folderOf(path) === root),
  configure({ root, files, text, scripts }) {
    const values = scripts.readLoosely(files.map(text).join('\n'));
    const sources = sourcesOf(values, root);
    return {
      url: textAt(values, 'siteUrl'),
      title: textAt(values, 'siteName'),
      media: [{ folder: joinPath(root, 'static'), address: '/' }],
      collections: sources.map(({ folder }) => ({ folder })),
      addresses: {
        contentFolder: root,
        permalinks: Object.fromEntries(sources.flatMap(({ folder, pattern }) => (pattern ? [[folder, pattern]] : []))),
        base: pathOfUrl(textAt(values, 'pathPrefix')),
        routes: Object.fromEntries(sources.map(({ folder, base, prefix }) => [folder, `${base}\n${prefix}`])),
      },
    };
  },
  /** By its type's template; without one, as its file lies below the source's base. */
  address(post, { permalinks, routes = {} }, slugOf) {
    const own = textOf(post.values, 'path');
    if (own !== null) return asAddress(own);
    const { stem, folder, date } = postParts(post);
    const home = Object.keys(routes)
      .toSorted((a, b) => b.length - a.length)
      .find((one) => isInside(folder, one));
    if (home === undefined) return null;
    const pattern = permalinks[home];
    if (pattern !== undefined) {
      const [slug, title] = [textOf(post.values, 'slug'), textOf(post.values, 'title')];
      return fillPermalink(pattern, {
        ...(date ?? { year: null, month: null, day: null }),
        slug: slug && slugOf(slug),
        title: title && slugOf(title),
      });
    }
    const [base = '', prefix = ''] = (routes[home] ?? '').split('\n');
    return isInside(folder, base) ? asAddress(`${prefix}/${joinPath(relativeTo(folder, base), stem)}/`) : null;
  },
};

interface Source {
  readonly folder: string;
  /** The folder that addresses are counted from, and what stands before them. */
  readonly base: string;
  readonly prefix: string;
  readonly pattern: string | null;
}

/** What @gridsome/source-filesystem and @gridsome/vue-remark read. */
function sourcesOf({ plugins, templates }: ValueMap, root: string): readonly Source[] {
  return (isList(plugins) ? plugins : []).flatMap((plugin) => {
    if (!isMap(plugin) || !/source-filesystem|vue-remark/.test(textAt(plugin, 'use') ?? '')) return [];
    const options = isMap(plugin.options) ? plugin.options : {};
    const base = folderAt(root, textAt(options, 'baseDir') ?? '');
    const glob = textAt(options, 'path') ?? '';
    const below = glob.includes('*') ? folderOf(glob.slice(0, glob.indexOf('*'))) : glob;
    const folder = folderAt(base, below);
    if (folder === root) return [];
    const type = textAt(options, 'typeName') ?? '';
    const template = isMap(templates) && Object.hasOwn(templates, type) ? templates[type] : null;
    const [first] = isList(template) ? template : [];
    const pattern = typeof template === 'string' ? template : isMap(first) ? textAt(first, 'path') : null;
    const prefix = textAt(options, 'pathPrefix') ?? '';
    return { folder, base, prefix, pattern: pattern ?? textAt(options, 'route') };
  });
}
