import { readReferences, writeReferences } from './character-references';
import type { Scanner } from './scanner';
import type { Argument, Tag } from './tag';

const isNumber = /^-?\d+(?:\.\d+)?$/;

/** The attributes of an element up to where `end` fits; null when there is anything else between. `value` reads what comes after the `=`. */
export function readAttributes(
  text: Scanner,
  end: RegExp,
  value: (text: Scanner) => Pick<Argument, 'written' | 'value' | 'kind'> | null,
  name: RegExp,
): { readonly found: readonly Argument[]; readonly end: readonly string[] } | null {
  const found: Argument[] = [];
  for (;;) {
    const last = text.take(end);
    if (last) return { found, end: last };
    const before = text.take(/\s+/y)?.[0];
    const named = before === undefined ? undefined : text.take(name)?.[0];
    if (before === undefined || named === undefined) return null;
    const joint = text.take(/\s*=\s*/y)?.[0];
    const given = joint === undefined ? ({ written: '', value: 'true', kind: 'boolean' } as const) : value(text);
    if (!given) return null;
    found.push({ before, key: named + (joint ?? ''), name: named, ...given });
  }
}

/** A value in quotes, with its references read; null when none stands here. */
export function readQuoted(text: Scanner): Pick<Argument, 'written' | 'value' | 'kind'> | null {
  const [written, double, single] = text.take(/"([^"]*)"|'([^']*)'/y) ?? [];
  return written === undefined ? null : { written, value: readReferences(double || single || ''), kind: 'text' };
}

/** A text in the quotes that it had; in the others where that spares a reference. */
export function writeQuoted(wanted: string, before: string | undefined): string {
  const own = before?.startsWith("'") ? "'" : '"';
  const other = own === '"' ? "'" : '"';
  const quote = wanted.includes(own) && !wanted.includes(other) ? other : own;
  return quote + writeReferences(wanted, quote) + quote;
}

/** Whether a text is a number as programs write it. */
export function looksLikeNumber(text: string): boolean {
  return isNumber.test(text);
}

/** An attribute behind the others, on a line of its own where they are. */
export function addAttribute(tag: Tag, name: string | null, written: string, kind: Argument['kind']): Tag | null {
  if (name === null) return null;
  const before = tag.arguments.at(-1)?.before ?? ' ';
  const last = { before, key: written === '' ? name : `${name}=`, name, written, value: written, kind };
  return { ...tag, arguments: [...tag.arguments, last] };
}
