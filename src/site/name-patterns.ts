import { extensionOf } from '../lib/path';
import type { Habits } from './site';

const usual = [
  'slug',
  'YYYY-MM-DD-slug',
  'YYYY/slug',
  'YYYY/MM/slug',
  'YYYY/YYYY-MM-DD-slug',
  'YYYY/MM-DD-slug',
  'slug/index',
  'YYYY-MM-DD-slug/index',
  'YYYY/slug/index',
] as const;

/** The ways in which a collection's files may be named: the one that is followed now, then the usual ones. */
export function namePatterns({ pattern, extension }: Pick<Habits, 'pattern' | 'extension'>): readonly string[] {
  const end = extensionOf(pattern) || extension;
  return [...new Set([pattern, ...usual.map((one) => one + end)])];
}
