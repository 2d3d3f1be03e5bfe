import { splitAtFences } from '../../fences';
import type { Format } from '../../frontmatter';
import type { Grammar } from '../../grammar';
import { settle, withPlainDates } from '../../settle';
import { splicedFrontmatter } from '../../spliced-frontmatter';
import { newlineOf } from '../../../lib/lines';
import { isMap, type Value } from '../../value';
import { printTomlPair, printTomlTable, type TomlQuote } from './print-toml';
import { readToml, type TomlTree } from './read-toml';
import { moveInToml, rawInToml, setRawInToml } from './toml-place';
import { insertInToml, removeFromToml, renameInToml, setInToml } from './toml-splices';

/** TOML between `+++` and `+++` (Hugo and Zola, which let empty lines come first), or between `---toml` and `---`. */
export const toml: Format = {
  name: 'toml',
  split: (file) =>
    splitAtFences(file, /(?:[ \t]*\r?\n)*\+\+\+[ \t]*\r?\n/y, /^\+\+\+[ \t]*$/) ??
    splitAtFences(file, /---[ \t]*toml[ \t]*\r?\n/y, /^---[ \t]*$/),
  read: (parts) => splicedFrontmatter(grammar, parts),
  create(entries, like) {
    const quote: TomlQuote = like?.format === 'toml' && isLiteral(like.source) ? 'literal' : 'basic';
    const newline = newlineOf(like?.source ?? '');
    const written = entries.flatMap(([key, value]) => (settleToml(value) === undefined ? [] : [[key, value] as const]));
    const isTable = ([, value]: readonly [string, Value]) => isMap(value) && Object.keys(value).length > 0;
    const rows = written
      .filter((entry) => !isTable(entry))
      .map(([key, value]) => printTomlPair(key, value, quote) + newline);
    const tables = written.flatMap(([key, value]) =>
      isMap(value) && isTable([key, value]) ? [printTomlTable(key, value, quote, newline)] : [],
    );
    return splicedFrontmatter(grammar, {
      open: `+++${newline}`,
      source: [rows.join(''), ...tables].filter(Boolean).join(newline),
      close: `+++${newline}`,
    });
  },
};

const grammar: Grammar<TomlTree> = {
  name: 'toml',
  read: readToml,
  settle: settleToml,
  set: setInToml,
  insert: insertInToml,
  remove: removeFromToml,
  rename: renameInToml,
  move: moveInToml,
  raw: rawInToml,
  setRaw: setRawInToml,
};

const date =
  /^(?:\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[-+]\d\d:\d\d)?)?|\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/;

function settleToml(value: Value): Value | undefined {
  const leaf = withPlainDates((text) => date.test(text));
  return settle(value, (plain) => (plain === null ? undefined : leaf(plain)));
}

function isLiteral(source: string): boolean {
  return (source.match(/=\s*'/g)?.length ?? 0) > (source.match(/=\s*"/g)?.length ?? 0);
}
