import { folderOf, joinPath, relativePath, resolvePath } from '../../lib/path';

/** How MDX posts bring in a component that they use. */
export interface Import {
  /** What it goes by there. */
  readonly name: string;
  /** The statement, for this name alone: `import Chart from '../components/Chart.astro'`. */
  readonly statement: string;
  /** The file that it was read in, which its address may be relative to. */
  readonly path: string;
}

const statements = /^import[ \t]+([\w$*{][\w$*{},\s]*?)\s+from\s*(["'])([^"'\n]+)\2(;?)[ \t]*$/gm;

/** What the imports of an MDX body bring in, by the name that it goes by there. */
export function importsIn(body: string, path: string): ReadonlyMap<string, Import> {
  const found = new Map<string, Import>();
  for (const [, clause = '', quote = '', from = '', end = ''] of body.matchAll(statements)) {
    const add = (name: string, brought: string) =>
      found.set(name, { name, statement: `import ${brought} from ${quote}${from}${quote}${end}`, path });
    const [, braces] = /\{([^}]*)\}/.exec(clause) ?? [];
    for (const one of (braces ?? '').split(',').map((words) => words.trim())) {
      const name = /([\w$]+)$/.exec(one)?.[1];
      if (name !== undefined) add(name, `{ ${one} }`);
    }
    const outer = clause.replace(/\{[^}]*\}/, '').split(',');
    for (const one of outer.map((words) => words.trim()).filter(Boolean)) add(/[\w$]+$/.exec(one)?.[0] ?? one, one);
  }
  return found;
}

/** The same for a post at another path: an address that is relative leads to the same file from there. */
export function importAt({ name, statement, path }: Import, other: string): Import {
  const moved = statement.replace(/(["'])(\.{1,2}\/[^"']*)\1/, (whole, quote: string, address: string) => {
    const target = resolvePath(joinPath(folderOf(path), address));
    if (target === null) return whole;
    const relative = relativePath(folderOf(other), target);
    return quote + (relative.startsWith('.') ? relative : `./${relative}`) + quote;
  });
  return { name, statement: moved, path: other };
}

/** Whether a piece of JavaScript imports or makes something of this name. */
export function brings(source: string, name: string): boolean {
  return new RegExp(`(?:^|[^\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(
    source.replaceAll(/(["'])[^"'\n]*\1/g, ''),
  );
}
