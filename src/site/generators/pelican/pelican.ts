import { folderOf, isInside, joinPath, relativeTo } from '../../../lib/path';
import { claimsByName, type Generator, noTemplates } from '../generator';
import { asAddress, folderAt, postParts, textOf } from '../post-parts';
import { pathOfUrl, textAt, textsIn } from '../read-config';

const config = /^(?:pelicanconf|publishconf)\.py$/;

/** https://docs.getpelican.com/en/latest/settings.html */
export const pelican: Generator = {
  name: 'pelican',
  packages: {},
  claims: (index) => claimsByName(index, /^pelicanconf\.py$/, 10),
  usualFolder: /^content(?:\/(?:articles|posts|blog|news))?$/,
  hasOtherMarkup: true,
  syntax: noTemplates,
  draftMarks: [
    { field: 'status', value: 'draft' },
    { field: 'Status', value: 'draft' },
  ],
  publishing: { future: 'built', aliases: null, imagesBeside: true },
  configFiles: (index, root) => index.named(config).filter((path) => folderOf(path) === root),
  configure({ root, files, text, scripts }) {
    const values = Object.assign({}, ...files.map((path) => scripts.readPython(text(path))).reverse());
    const content = folderAt(root, textAt(values, 'PATH') ?? 'content');
    const articles = textsIn(values, 'ARTICLE_PATHS').filter((folder) => folder !== '');
    const statics = textsIn(values, 'STATIC_PATHS');
    return {
      url: textAt(values, 'SITEURL'),
      title: textAt(values, 'SITENAME'),
      media: [
        ...(statics.length > 0 ? statics : ['images']).map((folder) => ({
          folder: folderAt(content, folder),
          address: asAddress(folder),
        })),
        { folder: content, address: '/' },
      ],
      contentFolders: [content],
      collections: articles.map((folder) => ({ folder: folderAt(content, folder), kind: 'posts', isMain: true })),
      languages: textsIn(values, 'DEFAULT_LANG'),
      taxonomies: ['category', 'tags'],
      publishing: { future: values.WITH_FUTURE_DATES === false ? 'left-out' : 'built' },
      addresses: {
        contentFolder: content,
        permalinks: { '': textAt(values, 'ARTICLE_URL') ?? textAt(values, 'ARTICLE_SAVE_AS') ?? '{slug}.html' },
        base: pathOfUrl(textAt(values, 'SITEURL')),
      },
    };
  },
  /** A slug comes from the title unless the post has one; a page is another pattern, which is not told apart here. */
  address(post, { contentFolder, permalinks }, slugOf) {
    if (!isInside(post.path, contentFolder) || relativeTo(post.path, contentFolder).startsWith('pages/')) return null;
    const { date, folder } = postParts(post);
    const title = textOf(post.values, 'title', 'Title');
    const own = textOf(post.values, 'slug', 'Slug') ?? (title === null ? null : slugOf(title));
    const category = textOf(post.values, 'category', 'Category') ?? relativeTo(folder, contentFolder);
    const parts: Readonly<Record<string, string | null>> = {
      slug: own,
      category: category === '' ? null : slugOf(category),
      'date:%Y': date?.year ?? null,
      'date:%m': date?.month ?? null,
      'date:%d': date?.day ?? null,
    };
    const filled = (permalinks[''] ?? '').replace(/\{([^{}]+)\}/g, (whole, name: string) =>
      name.startsWith('date:')
        ? name.slice(5).replace(/%[a-zA-Z]/g, (token) => parts[`date:${token}`] ?? '{')
        : (parts[name] ?? whole),
    );
    return filled.includes('{') ? null : asAddress(joinPath(filled).replace(/index\.html$/, ''));
  },
};
