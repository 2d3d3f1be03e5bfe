import { isList, isMap, type ValueMap } from '../../../content/value';
import { valueAt } from '../../../content/value-path';
import { folderOf, isInside, joinPath, nameOf, relativeTo } from '../../../lib/path';
import type { AddressRule } from '../../site';
import {
  claimsByName,
  type Claim,
  type Declared,
  draftField,
  type Generator,
  type Post,
  unpublishedField,
} from '../generator';
import { type Digits, fillPermalink, folderAt, postParts, textOf } from '../post-parts';
import { pathOfUrl, readConfig, textAt, textsIn } from '../read-config';

/** https://jekyllrb.com/docs/permalinks/ */
const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  weekdate: '/:categories/:year/W:week/:short_day/:title.html',
  none: '/:categories/:title.html',
};

const datedPost = /^\d{4}-\d\d?-\d\d?-.+\.(?:md|markdown|mkd|mkdown)$/;

export const jekyll: Generator = {
  name: 'jekyll',
  packages: {},
  claims(index) {
    const configs = claimsByName(index, /^_config\.ya?ml$/, 9).filter(
      ({ root }) =>
        ['_posts', '_layouts', '_includes'].some((folder) => index.hasFolder(joinPath(root, folder))) ||
        index.has(joinPath(root, 'Gemfile')),
    );
    const folders = index.named(datedPost).flatMap((path): readonly Claim[] => {
      const at = `/${path}`.indexOf('/_posts/');
      return at < 0 ? [] : [{ root: path.slice(0, Math.max(0, at - 1)), score: 5, because: path }];
    });
    const bare = folders.filter(({ root }, index) => folders.findIndex((other) => other.root === root) === index);
    return configs.length > 0 ? configs : bare.slice(0, 20);
  },
  usualFolder: /(?:^|\/)_posts$/,
  syntax: { templateTags: true, kramdown: true, directives: false },
  draftMarks: [unpublishedField, draftField, { folder: '_drafts' }],
  publishing: { future: 'left-out', aliases: null, imagesBeside: false },
  configFiles: (index, root) => index.named(/^_config\.ya?ml$/).filter((path) => folderOf(path) === root),
  configure({ root, files, text }) {
    const [file] = files;
    const values = file === undefined ? {} : readConfig(file, text(file));
    const source = folderAt(root, textAt(values, 'source') ?? '');
    const permalink = textAt(values, 'collections', 'posts', 'permalink') ?? textAt(values, 'permalink') ?? 'date';
    const collections = collectionsOf(values, source);
    const plugins = [...textsIn(values, 'plugins'), ...textsIn(values, 'gems'), ...textsIn(values, 'whitelist')];
    return {
      url: textAt(values, 'url'),
      title: textAt(values, 'title') ?? textAt(values, 'name'),
      media: [{ folder: source, address: '/' }],
      collections: collections.map(({ folder, name }): Declared => ({
        folder,
        kind: /docs/i.test(name) ? 'docs' : 'pages',
      })),
      dataFolders: [joinPath(source, textAt(values, 'data_dir') ?? '_data')],
      taxonomies: ['categories', 'tags'],
      // By itself the first paragraph, for which nothing is written: https://jekyllrb.com/docs/posts/#post-excerpts
      excerptMark: textAt(values, 'excerpt_separator'),
      publishing: {
        future: values.future === true ? 'built' : 'left-out',
        aliases: plugins.includes('jekyll-redirect-from') ? 'redirect_from' : null,
      },
      addresses: {
        contentFolder: source,
        permalinks: Object.fromEntries([
          ['', styles[permalink] ?? permalink],
          ...collections.map(({ folder, pattern }) => [folder, pattern]),
        ]),
        base: pathOfUrl(textAt(values, 'baseurl')),
        ...(/^(?:pretty)$|\/$/.test(permalink) && { ending: '/' }),
      },
    };
  },
  address(post, rule) {
    const { contentFolder, permalinks } = rule;
    const { slug, date } = postParts(post);
    const own = textOf(post.values, 'permalink');
    const isPost = /(?:^|\/)_(?:posts|drafts)\//.test(post.path);
    const place = relativeTo(post.path, contentFolder).replace(/\.\w+$/, '');
    const home = Object.keys(permalinks).find((folder) => folder !== '' && isInside(post.path, folder));
    if (own === null && !isPost && home === undefined) return pageAddress(post, rule);
    const pattern = own === null ? (permalinks[isPost ? '' : (home ?? '')] ?? '') : (styles[own] ?? own);
    const title = textOf(post.values, 'slug') ?? (isPost ? titleOf(slug) : nameOf(place));
    return fillPermalink(pattern, {
      ...(date ?? { year: null, month: null, day: null }),
      ...shortDates(date),
      title,
      slug: title.toLowerCase(),
      name: nameOf(place),
      path: home === undefined ? place : relativeTo(post.path, home).replace(/\.\w+$/, ''),
      collection: home === undefined ? null : nameOf(home).replace(/^_/, ''),
      basename: nameOf(place),
      categories: categories(post, contentFolder),
      output_ext: '.html',
    });
  },
};

/** `about.md` → `/about.html`, or `/about/` where permalinks are pretty. */
function pageAddress({ path }: Post, { contentFolder, ending = '.html' }: AddressRule): string | null {
  if (!isInside(path, contentFolder) || /(?:^|\/)[_.]/.test(relativeTo(path, contentFolder))) return null;
  const place = relativeTo(path, contentFolder).replace(/\.\w+$/, '');
  return /(?:^|\/)index$/.test(place) ? `/${place.slice(0, -5)}` : `/${place}${ending}`;
}

/** `collections:` as a list of names or as a map; posts are none of them. */
function collectionsOf(values: ValueMap, source: string): readonly { name: string; folder: string; pattern: string }[] {
  const home = joinPath(source, textAt(values, 'collections_dir') ?? '');
  return textsIn(values, 'collections')
    .filter((name) => name !== 'posts')
    .map((name) => {
      const options = valueAt(values, ['collections', name]);
      const style = (isMap(options) ? textAt(options, 'permalink') : null) ?? textAt(values, 'permalink') ?? '';
      const usual =
        style === 'pretty' || (style.endsWith('/') && !isMap(options))
          ? '/:collection/:path/'
          : '/:collection/:path:output_ext';
      const pattern = isMap(options) && textAt(options, 'permalink') !== null && !styles[style] ? style : usual;
      return { name, folder: joinPath(home, `_${name}`), pattern };
    });
}

/** Case is kept; what an address cannot hold becomes a hyphen. */
function titleOf(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}._~!$&'()+,;=@]+/gu, '-').replace(/^-|-$/g, '');
}

function shortDates(date: Digits | null): Readonly<Record<string, string | null>> {
  if (!date) return { i_month: null, i_day: null, short_year: null, y_day: null };
  const day = (Date.UTC(+date.year, +date.month - 1, +date.day) - Date.UTC(+date.year, 0, 0)) / 86_400_000;
  return {
    i_month: `${+date.month}`,
    i_day: `${+date.day}`,
    short_year: date.year.slice(2),
    y_day: `${day}`.padStart(3, '0'),
  };
}

/** Categories of the frontmatter behind those of the folders above `_posts`. */
function categories({ path, values }: Post, root: string): string {
  const inside = isInside(path, root) ? relativeTo(path, root) : path;
  const folders = inside.slice(0, Math.max(0, `/${inside}`.indexOf('/_posts/') - 1)).split('/');
  const listed = isList(values.categories)
    ? values.categories.map(String)
    : (textOf(values, 'categories') ?? '').split(/\s+/);
  const own = [...listed, textOf(values, 'category') ?? ''];
  return [
    ...new Set([...folders, ...own].filter(Boolean).map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'))),
  ].join('/');
}
