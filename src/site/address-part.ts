import { slugOf } from './slug';

/** The longest last part of an address, in characters. */
const longest = 120;

/** What a person typed, as the last part of an address: kept where it can be one, else made into one. '' when nothing is left of it. */
export function addressPart(typed: string): string {
  const plain = typed.trim().normalize('NFC');
  return plain.length <= longest &&
    /^[\p{L}\p{M}\p{N}]+(?:[-_.]+[\p{L}\p{M}\p{N}]+)*$/u.test(plain) &&
    !/\.\w{1,4}$/.test(plain)
    ? plain
    : slugOf(plain);
}

/** Names that would make a post the page of its folder, or something else than a post. */
export function isReservedPart(part: string): boolean {
  return /^(?:_?index|page|readme|con|prn|aux|nul)$/i.test(part);
}
