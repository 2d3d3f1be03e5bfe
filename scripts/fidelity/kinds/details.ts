import type { FormatName, Frontmatter } from '../../../src/content/frontmatter';
import { createDetailEdits } from '../../../src/screens/post/details/detail-edits';
import type { Range } from '../attempt';
import { replaced } from '../blocks';
import { pick, type Random } from '../random';

/** A kind of edit of a post's details. */
export interface DetailKind {
  readonly name: string;
  readonly exact: string;
  readonly contained: string;
  /** Null when the details have no place for it. */
  readonly make: (frontmatter: Frontmatter, random: Random) => DetailAttempt | null;
}

export interface DetailAttempt {
  /** The details with the edit; null when it was refused. */
  readonly edited: Frontmatter | null;
  /** What every key must hold then, as JSON by another reader. */
  readonly expected: (before: ReadonlyMap<string, string>) => readonly (readonly [string, string])[];
  readonly isExact: (source: string) => boolean;
  readonly within: Range;
}

const words = 'A changed value';
const newName = 'galley_renamed';

const change: DetailKind = {
  name: 'detail-change',
  exact: 'the value alone, quoted as it was',
  contained: 'nothing outside the lines of the key',
  make: (frontmatter, random) => {
    const { source, values, format } = frontmatter;
    const found = pick(
      keysIn(frontmatter).filter(({ key }) => typeof values[key] === 'string'),
      random,
    );
    if (!found) return null;
    const raw = frontmatter.raw([found.key]) ?? '';
    const at = source.indexOf(raw, found.lines.from + found.key.length);
    const quote = /^(["'])[^]*\1$/.exec(raw)?.[1] ?? '';
    const expected = replaced(source, { from: at, to: at + raw.length }, quote + words + quote);
    return {
      edited: createDetailEdits(frontmatter, format).edit({ kind: 'set', path: [found.key], value: words }),
      expected: (before) => [...before].map(([key, value]) => [key, key === found.key ? JSON.stringify(words) : value]),
      isExact: (saved) => saved === expected,
      within: found.lines,
    };
  },
};

const add: DetailKind = {
  name: 'detail-add',
  exact: 'one new line (in JSON, a comma behind the one above)',
  contained: 'everything that was there still is, in its order',
  make: (frontmatter) => {
    const { source, format } = frontmatter;
    const isOther = (line: string) => !line.includes('galley_added');
    return {
      edited: createDetailEdits(frontmatter, format).edit({ kind: 'set', path: ['galley_added'], value: 'Added' }),
      expected: (before) => [...before, ['galley_added', '"Added"']],
      isExact: (saved) => {
        const lines = saved.split('\n');
        const rest = lines.filter(isOther);
        const without = rest.join('\n');
        return lines.length === rest.length + 1 && (without === source || bare(without) === bare(source));
      },
      within: { from: 0, to: source.length },
    };
  },
};

const remove: DetailKind = {
  name: 'detail-remove',
  exact: 'the lines of the key are gone (in JSON, a comma of the one above)',
  contained: 'nothing outside the lines of the key and the line ending or comma before them',
  make: (frontmatter, random) => {
    const { source, format } = frontmatter;
    const found = pick(keysIn(frontmatter), random);
    if (!found) return null;
    const expected = replaced(source, found.lines, '');
    return {
      edited: createDetailEdits(frontmatter, format).edit({ kind: 'remove', path: [found.key] }),
      expected: (before) => [...before].filter(([key]) => key !== found.key),
      isExact: (saved) => saved === expected || (format === 'json' && bare(saved) === bare(expected)),
      within: { from: Math.max(0, source.slice(0, found.lines.from).trimEnd().length - 1), to: found.lines.to },
    };
  },
};

const rename: DetailKind = {
  name: 'detail-rename',
  exact: 'the name of the key alone',
  contained: 'nothing outside the lines of the key',
  make: (frontmatter, random) => {
    const found = pick(keysIn(frontmatter), random);
    if (!found) return null;
    const { key, lines } = found;
    const at = frontmatter.source.indexOf(key, lines.from);
    const expected = replaced(frontmatter.source, { from: at, to: at + key.length }, newName);
    return {
      edited: frontmatter.rename([key], newName),
      expected: (before) => [...before].map(([name, value]) => [name === key ? newName : name, value]),
      isExact: (saved) => saved === expected,
      within: lines,
    };
  },
};

const reorder: DetailKind = {
  name: 'detail-reorder',
  exact: 'the same lines in another order (in JSON, with the commas between them)',
  contained: 'nothing before the line of the first of the two keys',
  make: (frontmatter, random) => {
    const { keys, source } = frontmatter;
    const found = pick(
      keysIn(frontmatter).filter(({ key }) => keys.indexOf(key) > 0),
      random,
    );
    if (!found) return null;
    const index = keys.indexOf(found.key);
    const before = keysIn(frontmatter).find(({ key }) => key === keys[index - 1]);
    const sorted = (text: string) => bare(text).trimEnd().split('\n').toSorted().join('\n');
    return {
      edited: frontmatter.move([found.key], index - 1),
      expected: (values) => [...values],
      isExact: (saved) => sorted(saved) === sorted(source),
      within: { from: before?.lines.from ?? 0, to: source.length },
    };
  },
};

/** The keys that can be changed alone, with their lines. */
function keysIn({ keys, source, format, locked }: Frontmatter): { key: string; lines: Range }[] {
  return keys.flatMap((key) => {
    const lines = locked.has(key) ? null : linesOf(source, key, format);
    return lines ? [{ key, lines }] : [];
  });
}

export const detailKinds: readonly DetailKind[] = [change, add, remove, rename, reorder];

/** The lines of a top-level key, found without a reader of the format: from its own line to the next that starts with a key. */
function linesOf(source: string, key: string, format: FormatName): Range | null {
  const name = key.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const separator = format === 'toml' ? '=' : ':';
  const indent = format === 'json' ? '[ \\t]*' : '';
  const starts = [...source.matchAll(new RegExp(`^${indent}(["']?)${name}\\1[ \\t]*${separator}`, 'gm'))];
  const [first] = starts;
  if (starts.length !== 1 || !first) return null;
  const from = first.index;
  const own = source.slice(from).split(/(?<=\n)/);
  const isNext = format === 'json' ? /^/ : format === 'yaml' ? /^[^\s#-]/ : /^[^\s]/;
  const isOpen = (lines: string) => format !== 'yaml' && /[[{(]\s*$|"""\s*$|'''\s*$/.test(lines.split('\n')[0] ?? '');
  if (isOpen(own[0] ?? '')) return null;
  const rest = own.slice(1).findIndex((line) => isNext.test(line));
  const lines = rest === -1 ? own : own.slice(0, rest + 1);
  // Comments and blank lines before the next key belong to that one.
  while (lines.length > 1 && /^\s*(?:#.*)?$/.test(lines.at(-1)?.trimEnd() ?? '')) lines.pop();
  return { from, to: from + lines.join('').length };
}

/** A text without commas at the ends of lines. */
function bare(source: string): string {
  return source.replaceAll(/,(?=\s*(?:\n|$))/g, '');
}
