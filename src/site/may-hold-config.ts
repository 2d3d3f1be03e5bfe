import type { PathIndex } from './path-index';

/** What the files are named that `configs/` may read: a quick look, so that its readers are fetched only where one is. */
const names =
  /^(?:\.?galley\.ya?ml|\.pages\.ya?ml|config\.\w+|schema\.[jt]sx?|keystatic\.config\.\w+|cloudcannon\.config\.\w+|frontmatter\.json|settings\.ya?ml|initial-site-settings\.json)$/;
const homes =
  /^(?:\.?galley|\.pages|frontmatter|(?:[\w-]+\/)?cloudcannon\.config|(?:[\w-]+\/){0,2}keystatic\.config)\.\w+$|^\.(?:forestry|cloudcannon)\/|^\.frontmatter\/config\/|(?:^|\/)\.?tina\/|\/config\.(?:ya?ml|json|toml)$/;

/** Whether a repository may hold a configuration that `configs/` reads. */
export function mayHoldConfig(index: PathIndex): boolean {
  return index.named(names).some((path) => homes.test(path)) || index.hasFolder('.frontmatter/config');
}
