import type { Frontmatter } from '../content/frontmatter';
import { isList } from '../content/value';
import { type RedirectWay, textsOf, withSlashHabit } from './redirect-way';

/**
 * The details with a post's old address among those that lead to it, and without its new one. Null when that cannot be
 * done by a splice.
 */
export function keepOldAddress(
  frontmatter: Frontmatter,
  { name, slash }: Extract<RedirectWay, { kind: 'field' }>,
  oldAddress: string,
  newAddress: string | null,
): Frontmatter | null {
  const loop = indexOf(frontmatter, name, newAddress);
  const cleared = loop === null ? frontmatter : frontmatter.remove([name, loop]);
  if (!cleared || indexOf(cleared, name, oldAddress) !== null) return cleared;
  const value = cleared.values[name];
  const entry = withSlashHabit(oldAddress, slash);
  if (isList(value) && value.length > 0) return cleared.insert([name, value.length], entry);
  return cleared.set([name], [...textsOf(value), entry]);
}

/** Where a list has an address, with or without a slash at its end; null when it is no list, or has it not. */
function indexOf({ values }: Frontmatter, name: string, address: string | null): number | null {
  const list = values[name];
  if (!isList(list) || address === null) return null;
  const bare = (text: string) => text.replace(/^\/*|\/*$/g, '');
  const at = list.findIndex((item) => typeof item === 'string' && bare(item) === bare(address));
  return at < 0 ? null : at;
}
