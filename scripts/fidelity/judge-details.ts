import type { Frontmatter } from '../../src/content/frontmatter';
import { readPostFile } from '../../src/content/read-post-file';
import type { Outcome } from './judge';
import { difference } from './difference';
import type { DetailAttempt } from './kinds/details';
import type { OpenFile } from './open-file';
import { readDetails } from './read-details';

/** Judges the details of a file by reading them again with other readers. */
export function judgeDetails(
  { print, opened, file }: OpenFile,
  { format, source }: Frontmatter,
  { edited, expected, isExact, within }: DetailAttempt,
): { outcome: Outcome; why: string; change: string } {
  const change = edited ? difference(source, edited.source) : '';
  const verdict = (outcome: Outcome, why = '') => ({ outcome, why, change });
  if (!edited) return verdict('refused', 'no splice could be proven');
  const reread = readPostFile(print(opened.text, edited));
  if (reread.body !== file.body || reread.frontmatter?.source !== edited.source)
    return verdict('wrong', 'the details do not end where they did');
  const [before, after] = [readDetails(format, source), readDetails(format, edited.source)];
  if (!before || !after) return verdict(before ? 'wrong' : 'refused', 'another reader cannot read the details');
  if (!isSame(after, new Map(expected(before)))) return verdict('wrong', 'the saved details are not what was entered');
  if (isExact(edited.source)) return verdict('exact');
  const isContained =
    edited.source.startsWith(source.slice(0, within.from)) && edited.source.endsWith(source.slice(within.to));
  return isContained ? verdict('contained') : verdict('wrong', 'other details changed');
}

function isSame(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean {
  return some.size === others.size && [...some].every(([key, value]) => others.get(key) === value);
}
