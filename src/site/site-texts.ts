import { isOtherMarkup } from '../content/other-markup';
import { isInside, nameOf } from '../lib/path';
import type { TreeEntry } from '../repository/repository';
import { isMarkdown } from './markdown-file';
import type { Site } from './site';

/** A site's files that are texts and may name an image. */
export interface SiteTexts {
  /** Posts, pages and data: what people write in Galley. */
  readonly content: readonly TreeEntry[];
  /** Templates, programs, styles and settings that are read with them. */
  readonly design: readonly TreeEntry[];
  /** More of those than are read without being asked for: very many, or very large. */
  readonly further: readonly TreeEntry[];
}

const markup =
  'html?|xhtml|njk|liquid|hbs|handlebars|mustache|ejs|pug|jade|twig|j2|jinja2?|tera|haml|slim|erb|gohtml|tmpl|webc|mako|vto';
const programs = 'astro|vue|svelte|[jt]sx|[cm]?[jt]s|rb|py|php|go|lua|css|s[ac]ss|less|styl|pcss|postcss';
const data = 'json5?|jsonc|ya?ml|toml|xml|csv|tsv|webmanifest|ini|conf|txt';
const writing = 'adoc|asciidoc|org|textile|rmd|qmd';
const isText = new RegExp(`\\.(?:${markup}|${programs}|${data}|${writing})$|(?:^|/)_(?:redirects|headers)$`, 'i');
/** What dependencies, tests and the tools around a repository bring along. */
const isForeign =
  /(?:^|\/)(?:node_modules|bower_components|__tests__|cypress|e2e|\.(?:git|github|vscode|yarn|cache|husky|idea))\/|(?:^|\/)(?:(?:package-lock|npm-shrinkwrap|composer\.lock|tsconfig[\w.-]*)\.json|[\w-]+\.lock|pnpm-lock\.yaml)$/i;

/** Files and bytes that are read without being asked for. */
const most = { files: 1500, bytes: 20_000_000, each: 1_000_000 };

/** The files of a site in which an image may be named, apart from those of dependencies and tests. */
export function siteTexts(
  { root, collections }: Pick<Site, 'root' | 'collections'>,
  entries: readonly TreeEntry[],
): SiteTexts {
  const written = new Set(collections.flatMap(({ paths }) => paths));
  const content: TreeEntry[] = [];
  const others: TreeEntry[] = [];
  for (const entry of entries) {
    const { path } = entry;
    if (written.has(path)) content.push(entry);
    else if (!isInside(path, root) || isForeign.test(path)) continue;
    else if (isMarkdown(path) || isOtherMarkup(path)) content.push(entry);
    else if (isText.test(path)) others.push(entry);
  }
  const design: TreeEntry[] = [];
  const further: TreeEntry[] = [];
  let bytes = 0;
  for (const entry of others.toSorted((a, b) => depth(a) - depth(b))) {
    const fits = entry.size <= most.each && design.length < most.files && bytes + entry.size <= most.bytes;
    if (fits) bytes += entry.size;
    (fits ? design : further).push(entry);
  }
  return { content, design, further };
}

/** What lies near the top is read first. */
function depth({ path }: TreeEntry): number {
  return path.length - nameOf(path).length === 0 ? 0 : path.split('/').length;
}
