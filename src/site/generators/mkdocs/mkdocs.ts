import { isList, isMap, type ValueMap } from '../../../content/value';
import { folderOf, isInside, joinPath, nameOf, relativeTo } from '../../../lib/path';
import {
  claimsByName,
  type Declared,
  draftField,
  type Generator,
  type Post,
  type SlugOf,
  templates,
} from '../generator';
import { asAddress, folderAt, postParts, textOf } from '../post-parts';
import { pathOfUrl, readConfig, textAt } from '../read-config';

const config = /^(?:mkdocs\.ya?ml|zensical\.toml)$/;

/** And Zensical, its successor. https://www.mkdocs.org/user-guide/configuration/, https://zensical.org/docs/setup/basics/, https://squidfunk.github.io/mkdocs-material/plugins/blog/ */
export const mkdocs: Generator = {
  name: 'mkdocs',
  packages: {},
  claims: (index) => claimsByName(index, config, 10),
  usualFolder: /(?:^|\/)blog(?:\/posts)?$/,
  syntax: { ...templates, directives: true, admonitions: true },
  draftMarks: [draftField],
  publishing: { future: 'built', aliases: null, imagesBeside: true },
  configFiles: (index, root) => index.named(config).filter((path) => folderOf(path) === root),
  configure({ root, files, text }) {
    const [file] = files;
    const read = file === undefined ? {} : readConfig(file, text(file));
    const values = isMap(read.project) ? read.project : read;
    const docs = folderAt(root, textAt(values, 'docs_dir') ?? 'docs');
    const blog = blogOf(values, docs);
    return {
      url: textAt(values, 'site_url'),
      title: textAt(values, 'site_name'),
      media: [{ folder: docs, address: '/' }],
      contentFolders: [docs],
      collections: [
        ...(blog ? [{ folder: blog.posts, kind: 'posts', isMain: true } satisfies Declared] : []),
        { folder: docs, kind: 'docs' },
      ],
      addresses: {
        contentFolder: docs,
        permalinks: blog ? { [blog.posts]: blog.pattern } : {},
        base: pathOfUrl(textAt(values, 'site_url')),
        routes: blog ? { [blog.posts]: blog.address } : {},
        ending: values.use_directory_urls === false ? '.html' : '/',
      },
    };
  },
  address(post, { contentFolder, permalinks, routes = {}, ending = '/' }, slugOf) {
    if (!isInside(post.path, contentFolder)) return null;
    const blog = Object.keys(permalinks).find((folder) => isInside(post.path, folder));
    if (blog !== undefined)
      return postAddress({ post, pattern: permalinks[blog] ?? '', home: routes[blog] ?? '', ending, slugOf });
    const place = relativeTo(post.path, contentFolder).replace(/\.\w+$/, '');
    if (/(?:^|\/)(?:index|README)$/.test(place))
      return asAddress(ending === '/' ? `${folderOf(place)}/` : `${folderOf(place)}/index.html`);
    return asAddress(place + ending);
  },
};

interface Blog {
  readonly posts: string;
  readonly address: string;
  readonly pattern: string;
}

/** The blog plugin of Material for MkDocs. */
function blogOf({ plugins }: ValueMap, docs: string): Blog | null {
  const given = isList(plugins)
    ? plugins
    : isMap(plugins)
      ? Object.entries(plugins).map(([name, own]) => ({ [name]: own }))
      : [];
  const found = given.find((plugin) => plugin === 'blog' || (isMap(plugin) && 'blog' in plugin));
  if (found === undefined) return null;
  const options = isMap(found) && isMap(found.blog) ? found.blog : {};
  const home = textAt(options, 'blog_dir') ?? 'blog';
  const posts = (textAt(options, 'post_dir') ?? '{blog}/posts').replace('{blog}', home);
  return {
    posts: folderAt(docs, posts),
    address: asAddress(home),
    pattern: textAt(options, 'post_url_format') ?? '{date}/{slug}',
  };
}

interface BlogPost {
  readonly post: Post;
  readonly pattern: string;
  readonly home: string;
  readonly ending: string;
  readonly slugOf: SlugOf;
}

function postAddress({ post, pattern, home, ending, slugOf }: BlogPost): string | null {
  const { date } = postParts(post);
  const title = textOf(post.values, 'title');
  const slug = textOf(post.values, 'slug') ?? (title === null ? null : slugOf(title));
  const filled = pattern
    .replace('{date}', date ? `${date.year}/${date.month}/${date.day}` : '{date}')
    .replace('{slug}', slug ?? '{slug}')
    .replace('{file}', nameOf(post.path).replace(/\.\w+$/, ''));
  return filled.includes('{') ? null : asAddress(joinPath(home, filled) + ending);
}
