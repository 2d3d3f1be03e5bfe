import { diffComm } from 'node-diff3';
import { readPostFile } from '../../../content/read-post-file';
import type { Value } from '../../../content/value';
import { fieldLabel } from '../../../fields/field-label';
import { wordChanges, type WordRun } from './word-changes';

/** One part of a post that differs between two versions: a detail by its label, or a block of the body. */
export interface ChangedPart {
  /** The detail's name in human words; null for the body. */
  readonly label: string | null;
  readonly runs: readonly WordRun[];
}

/** What differs between two versions of a post file, part by part in the order of the post. */
export function changedParts(before: string, after: string): readonly ChangedPart[] {
  return [...changedDetails(before, after), ...changedBlocks(readPostFile(before).body, readPostFile(after).body)];
}

function changedDetails(before: string, after: string): ChangedPart[] {
  const [old, now] = [readPostFile(before).frontmatter, readPostFile(after).frontmatter];
  const keys = new Set([...(now?.keys ?? []), ...(old?.keys ?? [])]);
  const parts = [...keys].flatMap((key): ChangedPart[] => {
    const [was, is] = [old?.raw([key]) ?? null, now?.raw([key]) ?? null];
    if (was === is) return [];
    const [shownWas, shownIs] = [shown(old?.values[key], was), shown(now?.values[key], is)];
    const isSame = shownWas === shownIs;
    return [
      { label: fieldLabel(key), runs: wordChanges(isSame ? (was ?? '') : shownWas, isSame ? (is ?? '') : shownIs) },
    ];
  });
  const isOther = parts.length === 0 && (old?.source ?? '') !== (now?.source ?? '');
  return isOther ? [{ label: '', runs: wordChanges(old?.source ?? '', now?.source ?? '') }] : parts;
}

/** A text without its quotes, anything else as it stands in the file. */
function shown(value: Value | undefined, raw: string | null): string {
  return typeof value === 'string' ? value : (raw ?? '').trim();
}

/** Blocks are what blank lines part; a block that took another's place is compared with it word by word. */
function changedBlocks(before: string, after: string): ChangedPart[] {
  return diffComm(...withoutAlike(blocksOf(before), blocksOf(after))).flatMap((part): ChangedPart[] => {
    if ('common' in part) return [];
    const { buffer1: old, buffer2: now } = part;
    if (old.length !== now.length) return [{ label: null, runs: wordChanges(old.join('\n\n'), now.join('\n\n')) }];
    return now.map((block, index) => ({ label: null, runs: wordChanges(old[index] ?? '', block) }));
  });
}

/** What differs is looked for between what two lists begin and end with alike: a thousand equal blocks would take long. */
function withoutAlike(old: readonly string[], now: readonly string[]): [string[], string[]] {
  const least = Math.min(old.length, now.length);
  let start = 0;
  while (start < least && old[start] === now[start]) start++;
  let end = 0;
  while (end < least - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return [old.slice(start, old.length - end), now.slice(start, now.length - end)];
}

function blocksOf(body: string): string[] {
  return body
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((block) => block.replace(/^\s*\n/, '').trimEnd())
    .filter((block) => block !== '');
}
