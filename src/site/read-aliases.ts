import { isList, isMap, type Value } from '../content/value';
import { folderOf, joinPath, nameOf, resolvePath } from '../lib/path';
import type { Alias } from './alias';
import { readLoosely } from './script/read-loosely';

const typescript = /^[jt]sconfig\.json$/;
const script = /^(?:vite|astro|nuxt|svelte|gatsby|vue|next)\.config\.[cm]?[jt]s$|^gatsby-config\.[cm]?[jt]s$/;
const nuxt = /^nuxt\./;

/** How deep an `alias` may lie in a configuration. */
const deepest = 8;

/** The files at a site's root that may say what its aliases stand for. */
export function aliasFiles(paths: readonly string[], root: string): readonly string[] {
  return paths.filter(
    (path) => folderOf(path) === root && (typescript.test(nameOf(path)) || script.test(nameOf(path))),
  );
}

/**
 * The aliases that a site's configurations write out: `compilerOptions.paths`, any `alias` of Vite, Nuxt, SvelteKit or a Gatsby
 * plugin, Nuxt's `srcDir`. Nothing is run; what is computed is left out, and so is what leads out of the repository.
 */
export function readAliases(texts: ReadonlyMap<string, string>): readonly Alias[] {
  return [...texts].flatMap(([path, text]) => {
    const isJson = typescript.test(nameOf(path));
    // Comments and commas at an end are allowed in these files, as in a program.
    const values = readLoosely(isJson ? `export default ${text}` : text);
    const said = isJson ? pathsOf(values.compilerOptions) : [...aliasesIn(values, 0), ...sourceOf(path, values.srcDir)];
    return said.flatMap(([prefix, target]) => {
      const folder = resolvePath(joinPath(folderOf(path), target.replace(/^\.?\/+/, '')));
      return /^[~@$]/.test(prefix) && folder !== null ? [{ prefix, folder }] : [];
    });
  });
}

type Said = readonly (readonly [prefix: string, folder: string])[];

/** `"@images/*": ["./src/images/*"]`, counted from `baseUrl`. */
function pathsOf(options: Value | undefined): Said {
  if (!isMap(options) || !isMap(options.paths)) return [];
  const base = typeof options.baseUrl === 'string' ? options.baseUrl : '';
  return Object.entries(options.paths).flatMap(([name, targets]) =>
    (isList(targets) ? targets : []).flatMap((target) =>
      typeof target === 'string' && name.endsWith('/*') && target.endsWith('/*')
        ? [[name.slice(0, -1), joinPath(base, target.slice(0, -2))] as const]
        : [],
    ),
  );
}

/** Every `alias` of a configuration: `{ '@': './src' }` or `[{ find: '@', replacement: './src' }]`. */
function aliasesIn(value: Value, depth: number): Said {
  if (depth > deepest) return [];
  if (isList(value)) return value.flatMap((item) => aliasesIn(item, depth + 1));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'alias' ? aliasesOf(inner) : aliasesIn(inner, depth + 1),
  );
}

function aliasesOf(alias: Value): Said {
  const pairs = isList(alias)
    ? alias.flatMap((one) => (isMap(one) ? [[one.find, one.replacement] as const] : []))
    : isMap(alias)
      ? Object.entries(alias)
      : [];
  return pairs.flatMap(([name, folder]) =>
    typeof name === 'string' && typeof folder === 'string' && !/^[~@]/.test(folder)
      ? [[`${name.replace(/\/\*?$/, '')}/`, folder.replace(/\/\*?$/, '')] as const]
      : [],
  );
}

function sourceOf(path: string, folder: Value | undefined): Said {
  if (!nuxt.test(nameOf(path)) || typeof folder !== 'string') return [];
  return [
    ['~/', folder],
    ['@/', folder],
  ];
}
