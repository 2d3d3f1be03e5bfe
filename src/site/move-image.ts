import type { Frontmatter } from '../content/frontmatter';
import { printPostFile } from '../content/post-file';
import { readFile } from '../content/read-file';
import { splice } from '../lib/splice';
import { imageMentions, type ImageMention } from './image-mentions';
import { movedReference } from './moved-reference';
import { foldedPath, type PostChange } from './post-change';
import { resolveMedia } from './resolve-media';
import type { Site } from './site';

/** An image that gets another name, or goes to another folder. */
export interface ImageMove {
  readonly site: Site;
  readonly from: string;
  readonly to: string;
  /** Every path of the repository. */
  readonly paths: readonly string[];
}

interface TextFile {
  readonly path: string;
  readonly text: string;
}

export type MoveImageOutcome =
  | { readonly kind: 'moved'; readonly changes: readonly PostChange[] }
  | { readonly kind: 'same' | 'taken' }
  /** A file in which the references cannot be changed alone, or from which nothing leads to the new place. */
  | { readonly kind: 'stuck'; readonly file: string };

/**
 * Moves an image, and gives the files that show it the new reference: in each reference only what must change does, and each
 * changed file is read again to see that nothing else did.
 */
export function moveImage(move: ImageMove, files: readonly TextFile[]): MoveImageOutcome {
  const { from, to, paths } = move;
  if (to === from) return { kind: 'same' };
  if (paths.some((other) => other !== from && foldedPath(other) === foldedPath(to))) return { kind: 'taken' };
  const changes: PostChange[] = [
    { kind: 'remove', path: from },
    { kind: 'copy', from, path: to },
  ];
  const follow = followMove(move);
  for (const file of files) {
    const text = follow(file);
    if (text === null) return { kind: 'stuck', file: file.path };
    if (text !== file.text) changes.push({ kind: 'write', path: file.path, text });
  }
  return { kind: 'moved', changes };
}

/** Gives a file's text with the references that follow a moved image; null when they cannot be changed alone. */
export function followMove({ site, from, to, paths }: ImageMove): (file: TextFile) => string | null {
  const before = new Set(paths);
  const after = new Set([...paths.filter((path) => path !== from), to]);
  return (file) => {
    const leads = (reference: string, there: ReadonlySet<string>) =>
      resolveMedia(site, file.path, reference, (one) => there.has(one));
    const mentions = imageMentions(file);
    const next: string[] = [];
    for (const { reference } of mentions) {
      const made = leads(reference, before) === from ? movedReference(site, file.path, reference, from, to) : reference;
      if (made === null || (made !== reference && leads(made, after) !== to)) return null;
      next.push(made);
    }
    const text = written(file, mentions, next);
    if (text === null) return null;
    const found = imageMentions({ ...file, text });
    const isAsMeant = found.length === next.length && found.every(({ reference }, at) => reference === next[at]);
    return isAsMeant ? text : null;
  };
}

/** The text with other references; null when a field cannot be changed alone. */
function written({ path, text }: TextFile, mentions: readonly ImageMention[], next: readonly string[]): string | null {
  let made = text;
  for (let index = mentions.length - 1; index >= 0; index--) {
    const [mention, reference = ''] = [mentions[index], next[index]];
    if (mention?.kind === 'text' && mention.reference !== reference)
      made = splice(made, mention.at, mention.at + mention.reference.length, reference);
  }
  const file = readFile(path, made);
  let frontmatter: Frontmatter | null = file.frontmatter;
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'field' || mention.reference === next[index]) continue;
    frontmatter = frontmatter?.set(mention.path, next[index] ?? '') ?? null;
    if (frontmatter === null) return null;
  }
  return printPostFile({ ...file, frontmatter });
}
