import { isDateText, isList, isMap, type Value, type ValueMap } from '../../content/value';
import { codeKey } from '../script/read-script';
import type { NotUnderstoodCode } from '../site-config';
import type { Notes } from './notes';

/**
 * A map of a configuration that remembers which of its keys were asked for, so that `finish` can tell of every other.
 * Keys are the map's own: a name that every object has (`constructor`) reads as absent.
 */
export interface Section {
  readonly place: string;
  readonly notes: Notes;
  /** Its keys, in the order of the file. */
  keys(): readonly string[];
  value(key: string): Value | undefined;
  /** A text; numbers and booleans count as what they print as. Null when absent or of another shape. */
  text(key: string): string | null;
  flag(key: string): boolean | null;
  number(key: string): number | null;
  /** A list of texts; one text is a list of one. */
  texts(key: string): readonly string[];
  section(key: string): Section | null;
  /** The maps of a list; items of another shape are told of and left out. */
  sections(key: string): readonly Section[];
  /** Tells that a key has no effect, where it is present. */
  tell(code: NotUnderstoodCode, keys: Iterable<string>): void;
  note(key: string, code: NotUnderstoodCode, detail?: string): void;
  /** Tells of the keys that nobody asked for. */
  finish(): void;
}

/** A map of a configuration, asked key by key; `place` is its path in the file, for the notes. */
export function sectionOf(map: ValueMap, place: string, notes: Notes): Section {
  const asked = new Set<string>();
  const under = (key: string) => (place === '' ? key : `${place}.${key}`);
  const value = (key: string) => {
    asked.add(key);
    const found = Object.hasOwn(map, key) ? map[key] : undefined;
    if (!isCode(found)) return found;
    notes.add(under(key), 'code');
    return undefined;
  };
  const expect = <Item>(key: string, found: Item | null): Item | null => {
    const there = value(key);
    if (found === null && there !== undefined && there !== null) notes.add(under(key), 'wrong-shape');
    return found;
  };
  const number = (key: string) => {
    const found = value(key);
    const read = typeof found === 'string' && /^[-+]?\d+(?:\.\d+)?$/.test(found) ? Number(found) : found;
    return expect(key, typeof read === 'number' ? read : null);
  };
  return {
    place,
    notes,
    keys: () => Object.keys(map),
    value,
    number,
    text: (key) => expect(key, plainText(value(key))),
    flag: (key) => expect(key, asFlag(value(key))),
    texts(key) {
      const found = value(key);
      const list = isList(found) ? found : found === undefined || found === null ? [] : [found];
      return list.flatMap((item, index) => {
        const text = plainText(item);
        if (text === null) notes.add(`${under(key)}[${index}]`, 'wrong-shape');
        return text ?? [];
      });
    },
    section(key) {
      const found = value(key);
      return expect(key, isMap(found) ? sectionOf(found, under(key), notes) : null);
    },
    sections(key) {
      const found = value(key);
      const items = expect(key, isList(found) ? found : null) ?? [];
      return items.flatMap((item, index) => {
        if (isMap(item) && !isCode(item)) return sectionOf(item, `${under(key)}[${index}]`, notes);
        notes.add(`${under(key)}[${index}]`, isCode(item) ? 'code' : 'wrong-shape');
        return [];
      });
    },
    tell(code, keys) {
      for (const key of keys) {
        asked.add(key);
        if (Object.hasOwn(map, key)) notes.add(under(key), code);
      }
    },
    note: (key, code, detail) => notes.add(under(key), code, detail),
    finish() {
      for (const key of Object.keys(map)) if (!asked.has(key)) notes.add(under(key), 'unknown-key', key);
    },
  };
}

/** A scalar as a text; null for lists, maps and nothing. */
export function plainText(value: Value | undefined): string | null {
  if (isDateText(value)) return value.date;
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? `${value}`
      : null;
}

/** A part of a script that would have to be run; see `readScript`. */
export function isCode(value: Value | undefined): boolean {
  return isMap(value) && Object.hasOwn(value, codeKey);
}

function asFlag(value: Value | undefined): boolean | null {
  if (typeof value === 'boolean') return value;
  return value === 'true' || value === 'yes' ? true : value === 'false' || value === 'no' ? false : null;
}
