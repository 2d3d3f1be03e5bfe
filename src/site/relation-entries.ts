import { readPostFile } from '../content/read-post-file';
import { isList, isMap, type Value, type ValuePath } from '../content/value';
import { valueAt } from '../content/value-path';
import { isInside, relativeTo } from '../lib/path';
import { slugInPath } from './generators/post-parts';
import { entriesOf } from './relations';
import type { Collection, FileTree } from './site';
import type { Relation } from './field-spec';

/** What a relation may name: the value that a post holds, and what people call it. */
export interface RelationEntry {
  readonly value: string;
  readonly label: string;
}

/** So many posts of a collection are looked into; a site with more lets people type the others' names. */
const most = 300;

/** The entries that a relation leads to, in the order of the site: those of a data file, or a collection's posts. */
export async function relationEntries(
  relation: Relation,
  collections: readonly Collection[],
  files: FileTree,
): Promise<readonly RelationEntry[]> {
  const { target, value, by, label } = relation;
  const isFile = files.paths.includes(target);
  const texts = await files.read(isFile ? [target] : pathsIn(target, collections, files).slice(0, most));
  const found = [...texts].flatMap(([path, text]): readonly RelationEntry[] => {
    if (isFile) return inData(path, text, relation);
    const values = readPostFile(text).frontmatter?.values ?? (isData(path) ? mapIn(path, text) : {});
    const name = by === 'path' ? path : value === '' ? slugInPath(path) : textAt(values, value.split('.'));
    return name === null ? [] : [{ value: name, label: labelIn(values, label) ?? name }];
  });
  return [...new Map(found.map((entry) => [entry.value, entry])).values()];
}

function pathsIn(target: string, collections: readonly Collection[], files: FileTree): readonly string[] {
  const collection = collections.find(({ folder }) => folder === target);
  return (
    collection?.paths ?? files.paths.filter((path) => isInside(path, target) && !relativeTo(path, target).includes('/'))
  );
}

/** `docs.*.id`: the key `id` of every item under `docs`; a bare key is one of each entry, and '' the entry's own name. */
function inData(path: string, text: string, { value, label }: Relation): readonly RelationEntry[] {
  const { entries } = entriesOf(path, text);
  const [list, key] = value.split('.*.');
  const items =
    key === undefined || list === undefined
      ? entries
      : entries.flatMap(([name, entry]) =>
          name === list && isList(entry) ? entry.map((item) => ['', item] as const) : [],
        );
  return items.flatMap(([name, entry]) => {
    const id = value === '' ? name : typeof entry === 'string' ? entry : textAt(entry, (key ?? value).split('.'));
    return id === null
      ? []
      : [
          {
            value: id,
            label:
              labelIn(
                entry,
                label.map((one) => one.replace(/^.*\.\*\./, '')),
              ) ?? id,
          },
        ];
  });
}

function labelIn(values: Value, keys: readonly string[]): string | null {
  const words = keys.flatMap((key) => textAt(values, key.split('.')) ?? []);
  return words[0] ?? null;
}

function textAt(value: Value, path: ValuePath): string | null {
  const found = valueAt(value, path);
  return typeof found === 'string' && found !== '' ? found : typeof found === 'number' ? String(found) : null;
}

function isData(path: string): boolean {
  return /\.(?:ya?ml|json|toml)$/i.test(path);
}

function mapIn(path: string, text: string): Value {
  const { entries, isKeyed } = entriesOf(path, text);
  const map: Value = isKeyed ? Object.fromEntries(entries) : {};
  return isMap(map) ? map : {};
}
