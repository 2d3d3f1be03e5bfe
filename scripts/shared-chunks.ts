import type { Rolldown } from 'vite';

/** Who imports from these takes single exports; what imports them says nothing of who needs the rest. */
const barrels = /\/node_modules\/(?:lucide-react\/dist\/esm\/lucide-react|radix-ui\/dist\/index)\b/;

/** The page's own script. */
const start = 'start';

type Graph = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/** What the list of posts is made of beside what speaks to the host, which must not wait for it. */
const listing = ['open-site', 'posts-store', 'SitesScreen', 'PostsScreen'];

/** Where shared modules go to, by the parts that they come with; the first that applies. */
const files: readonly (readonly [name: string, belongs: (parts: ReadonlySet<string>) => boolean])[] = [
  ['start', (parts) => parts.has(start)],
  ['form', (parts) => parts.has('SignInScreen') && parts.size > 1],
  ['desk', (parts) => parts.has('SignedIn') && parts.size > 1],
  ['list', (parts) => listing.some((part) => parts.has(part)) && parts.size > 1],
];

/**
 * Files of the build for modules that several parts of the app share. By itself the bundler makes one of every set of modules that
 * is shared alike, which are some eighty until the posts are listed, most of them of a few hundred bytes.
 */
export function sharedChunks(): Rolldown.CodeSplittingGroup[] {
  const known = new Map<string, ReadonlySet<string>>();
  return files.map(([name, belongs], index) => ({
    name: (id, graph) => (belongs(partsOf(id, graph, known)) ? name : null),
    priority: files.length - index,
  }));
}

/** The parts of the app, each fetched on its own, that a module comes with: by the names of their files. */
function partsOf(id: string, graph: Graph, known: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = known.get(id);
  if (found) return found;
  const parts = new Set<string>();
  const seen = new Set([id]);
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { isEntry, importers = [], dynamicImporters = [] } = graph.getModuleInfo(at) ?? {};
    if (isEntry || dynamicImporters.length > 0) parts.add(isEntry ? start : nameOf(at));
    for (const importer of importers) {
      if (seen.has(importer) || barrels.test(importer)) continue;
      seen.add(importer);
      waiting.push(importer);
    }
  }
  known.set(id, parts);
  return parts;
}

const nameOf = (id: string) => /([^/]+?)(?:\.\w+)?(?:\?.*)?$/.exec(id)?.[1] ?? id;
