import { formatNamed } from '../../content/formats/index';
import { isList, isMap, type Value, type ValueMap, type ValuePath } from '../../content/value';
import { valueAt } from '../../content/value-path';
import { extensionOf } from '../../lib/path';

/** The values of a YAML, TOML or JSON configuration; none when it cannot be read. */
export function readConfig(path: string, text: string): ValueMap {
  return readConfigWhole(path, text).values;
}

/** A configuration is never longer than so many characters, nor deeper than so many brackets. */
const longest = 300_000;
const deepest = 60;

/** The same, and whether all of it could be read. */
export function readConfigWhole(path: string, text: string): { readonly values: ValueMap; readonly isWhole: boolean } {
  if (text.length > longest || isDeep(text)) return { values: {}, isWhole: false };
  const extension = extensionOf(path);
  const name = extension === '.toml' ? 'toml' : extension === '.json' ? 'json' : 'yaml';
  const { values, problems } = formatNamed(name).read({ open: '', source: text, close: '' });
  const isWhole = problems.every(({ code }) => /duplicate-key|unsupported-key|not-a-map/.test(code));
  return { values, isWhole: isWhole || text.trim() === '' };
}

/** Brackets in brackets beyond all need: the parsers would take very long. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const bracket of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket[0] === '[' || bracket[0] === '{' ? 1 : -1));
    if (depth > deepest) return true;
  }
  return false;
}

/** A text of the configuration, or null. */
export function textAt(values: ValueMap, ...path: ValuePath): string | null {
  const value = valueAt(values, path);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The texts of a map of the configuration; others of its values are left out. */
export function textsAt(values: ValueMap, ...path: ValuePath): Readonly<Record<string, string>> {
  const value: Value | undefined = valueAt(values, path);
  if (!isMap(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
  );
}

/** The texts of a list of the configuration, a text's own, or the keys of a map; none when there is neither. */
export function textsIn(values: ValueMap, ...path: ValuePath): readonly string[] {
  const value: Value | undefined = valueAt(values, path);
  if (typeof value === 'string') return value === '' ? [] : [value];
  const texts = isList(value) ? value : isMap(value) ? Object.keys(value) : [];
  return texts.filter((text): text is string => typeof text === 'string' && text !== '');
}

/** The path of an address that may be a whole URL, without a slash at its end: `https://a.example/b/` gives `/b`. */
export function pathOfUrl(url: string | null): string {
  const path = (url ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*/, '');
  const bare = path.replace(/^\/+|\/+$/g, '');
  return bare === '' ? '' : `/${bare}`;
}

/** The text that a name is given in a configuration written in JavaScript: `title: 'A blog'`. */
export function textInScript(script: string, name: string): string | null {
  const match = new RegExp(`(?:^|[\\s{,])["']?${name}["']?\\s*[:=]\\s*(["'\`])((?:(?!\\1)[^\\\\\\n$]|\\\\.)*)\\1`).exec(
    script,
  );
  return match?.[2]?.replace(/\\(.)/g, '$1') ?? null;
}
