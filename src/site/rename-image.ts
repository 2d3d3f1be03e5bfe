import type { Frontmatter } from '../content/frontmatter';
import { printPostFile } from '../content/post-file';
import { readPostFile } from '../content/read-post-file';
import { folderOf, joinPath, nameOf } from '../lib/path';
import { splice } from '../lib/splice';
import { imageMentions, type ImageMention } from './image-mentions';
import { foldedPath, type PostChange } from './post-change';
import { resolveMedia } from './resolve-media';
import type { Site } from './site';

export interface RenameImageWish {
  readonly site: Site;
  readonly path: string;
  /** The new file name, fit for an address. */
  readonly name: string;
  /** Every path of the repository. */
  readonly paths: readonly string[];
  /** The posts that show it. */
  readonly posts: readonly { readonly path: string; readonly text: string }[];
}

export type RenameImageOutcome =
  | { readonly kind: 'renamed'; readonly path: string; readonly changes: readonly PostChange[] }
  | { readonly kind: 'same' | 'taken' }
  /** A post in which the name cannot be changed alone. */
  | { readonly kind: 'stuck'; readonly post: string };

/**
 * Gives an image another name in its folder, and the posts that show it the new one: in each reference only the name
 * changes, and each changed post is read again to see that nothing else did.
 */
export function renameImage({ site, path, name, paths, posts }: RenameImageWish): RenameImageOutcome {
  const to = joinPath(folderOf(path), name);
  if (to === path) return { kind: 'same' };
  if (paths.some((other) => other !== path && foldedPath(other) === foldedPath(to))) return { kind: 'taken' };
  const before = new Set(paths);
  const after = new Set([...paths.filter((other) => other !== path), to]);
  const changes: PostChange[] = [
    { kind: 'remove', path },
    { kind: 'copy', from: path, path: to },
  ];
  for (const post of posts) {
    const text = withName(post);
    if (text === null) return { kind: 'stuck', post: post.path };
    if (text !== post.text) changes.push({ kind: 'write', path: post.path, text });
  }
  return { kind: 'renamed', path: to, changes };

  function withName(post: { readonly path: string; readonly text: string }): string | null {
    const mentions = imageMentions(post.text);
    const isThis = ({ reference }: ImageMention) =>
      resolveMedia(site, post.path, reference, (one) => before.has(one)) === path;
    const next = mentions.map((mention) => (isThis(mention) ? renamed(mention.reference) : mention.reference));
    const text = written(post.text, mentions, next);
    if (text === null) return null;
    const found = imageMentions(text);
    const isAsMeant =
      found.length === mentions.length &&
      found.every(
        ({ reference }, index) =>
          reference === next[index] &&
          (reference === mentions[index]?.reference ||
            resolveMedia(site, post.path, reference, (one) => after.has(one)) === to),
      );
    return isAsMeant ? text : null;
  }

  function renamed(reference: string): string {
    const [, rest = ''] = /^[^?#]*(.*)$/s.exec(reference) ?? [];
    const address = reference.slice(0, reference.length - rest.length);
    return address.slice(0, address.length - nameOf(address).length) + name + rest;
  }
}

/** The text with other references; null when a field cannot be changed alone. */
function written(text: string, mentions: readonly ImageMention[], next: readonly string[]): string | null {
  let made = text;
  for (let index = mentions.length - 1; index >= 0; index--) {
    const [mention, reference = ''] = [mentions[index], next[index]];
    if (mention?.kind === 'text' && mention.reference !== reference)
      made = splice(made, mention.at, mention.at + mention.reference.length, reference);
  }
  const file = readPostFile(made);
  let frontmatter: Frontmatter | null = file.frontmatter;
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'field' || mention.reference === next[index]) continue;
    frontmatter = frontmatter?.set(mention.path, next[index] ?? '') ?? null;
    if (frontmatter === null) return null;
  }
  return printPostFile({ ...file, frontmatter });
}
