import { isInside } from '../lib/path';
import type { FileTree, Site } from './site';

/** Generators whose sites decide by their own code what becomes of HTML in Markdown. */
const undecided = new Set(['next', 'nuxt', 'sveltekit', 'plain']);

/**
 * Whether HTML in a post's text reaches its page: Hugo leaves it out unless it is told otherwise (`markup.goldmark.renderer.unsafe`),
 * and where only the site's code knows, its posts do (`usesHtml`: one of them has HTML). Throws `RepositoryError`.
 */
export async function showsHtml(site: Site, tree: FileTree, postPath: string, usesHtml: boolean): Promise<boolean> {
  if (/\.mdx$/i.test(postPath)) return true;
  if (undecided.has(site.generator)) return usesHtml;
  if (site.generator !== 'hugo') return true;
  const config = /(?:^|\/)(?:(?:hugo|config)\.(?:toml|ya?ml|json)|config\/_default\/markup\.(?:toml|ya?ml|json))$/;
  const texts = await tree.read(tree.paths.filter((path) => isInside(path, site.root) && config.test(path)));
  return [...texts.values()].some((text) => /(?:^|[\s{,."])unsafe["']?\s*[:=]\s*true\b/m.test(text));
}
