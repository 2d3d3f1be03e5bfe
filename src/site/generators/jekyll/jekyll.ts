import { isList } from '../../../content/value';
import { folderOf, isInside, joinPath, relativeTo } from '../../../lib/path';
import { claimsByName, type Claim, draftField, type Generator, type Post, unpublishedField } from '../generator';
import { fillPermalink, postParts, textOf } from '../post-parts';
import { pathOfUrl, readConfig, textAt } from '../read-config';

/** https://jekyllrb.com/docs/permalinks/ */
const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
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
  configFiles: (index, root) => index.named(/^_config\.ya?ml$/).filter((path) => folderOf(path) === root),
  configure({ root, files, text }) {
    const [file] = files;
    const values = file === undefined ? {} : readConfig(file, text(file));
    const permalink = textAt(values, 'collections', 'posts', 'permalink') ?? textAt(values, 'permalink') ?? 'date';
    return {
      title: textAt(values, 'title') ?? textAt(values, 'name'),
      media: [{ folder: root, address: '/' }],
      addresses: {
        contentFolder: root,
        permalinks: { '': styles[permalink] ?? permalink },
        base: pathOfUrl(textAt(values, 'baseurl')),
      },
    };
  },
  address(post, { contentFolder, permalinks }) {
    const { slug, date } = postParts(post);
    const own = textOf(post.values, 'permalink');
    const pattern =
      own === null ? (permalinks[''] ?? '/:categories/:year/:month/:day/:title.html') : (styles[own] ?? own);
    const title = textOf(post.values, 'slug') ?? slug;
    const parts = {
      ...(date ?? { year: null, month: null, day: null }),
      ...shortDates(date),
      title,
      slug: title,
      name: title,
      categories: categories(post, contentFolder),
      output_ext: '.html',
    };
    const address = fillPermalink(pattern, parts);
    return address;
  },
};

function shortDates(
  date: { year: string; month: string; day: string } | null,
): Readonly<Record<string, string | null>> {
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
  const named = values.categories ?? values.category;
  const own = isList(named) ? named.map(String) : typeof named === 'string' ? named.split(/\s+/) : [];
  return [
    ...new Set([...folders, ...own].filter(Boolean).map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'))),
  ].join('/');
}
