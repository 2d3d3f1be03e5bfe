import { readPostFile } from '../content/read-post-file';
import { folderOf, joinPath, resolvePath } from '../lib/path';
import { isBundle } from './bundle';
import { fileEndings, playedAs } from './file-kind';
import { ownAddress } from './links-to-post';
import { filesAt } from './resolve-media';
import type { Site } from './site';

/** How posts link to files. */
export type FileHabit =
  /** Beside the post. */
  | { readonly kind: 'beside'; readonly dotted: boolean }
  /** By the file's place, as it is seen from the post: `../files/a.pdf`. */
  | { readonly kind: 'place'; readonly folder: string }
  /** From the top of the site: what stands before and behind the file's name, and the address of its folder in it. */
  | { readonly kind: 'top'; readonly address: string; readonly before: string; readonly after: string };

interface Text {
  readonly path: string;
  readonly text: string;
}

const name = `[^\\s"'()<>\`|{}/]{1,200}\\.(?:${fileEndings})`;
/** A tag of the site's templates, or letters of an address; then a file's name, and the rest of a tag that began before it. */
const references = new RegExp(
  `(?:\\]\\(\\s*<?|["']|=)((?:\\{\\{[^{}\\n]{0,80}?\\}\\}|\\{%[^{}\\n]{0,40}?|\\{\\{\\s*["']|\\{\\w+\\}|[^\\s"'()<>\`|{}]){0,300}?)(${name})(?=[\\s"')>?#]|$)(["']?\\s*(?:\\|[^{}\\n]{0,60}\\}\\}|-?%\\}))?`,
  'gim',
);
/** So much of a post is looked at. */
const longest = 200_000;

export interface FileHabitWish {
  readonly site: Site;
  /** The post that a file is for, and the file's name. */
  readonly postPath: string;
  readonly fileName: string;
  readonly has: (path: string) => boolean;
}

/**
 * How some posts link to the site's files, those of a kind before all others; null when none does. Each post has one vote for each
 * way, a name without its file counts for nothing, and what lies in the folder of one post says nothing of posts without one.
 */
export function fileHabit(posts: readonly Text[], wish: FileHabitWish): FileHabit | null {
  const kind = playedAs(wish.fileName);
  const ways = posts.flatMap(({ path, text }) => waysIn(path, text, wish));
  return commonest(ways.filter((way) => way.plays === kind)) ?? commonest(ways);
}

interface Way {
  readonly habit: FileHabit;
  readonly plays: ReturnType<typeof playedAs>;
  readonly post: string;
}

function waysIn(path: string, text: string, { site, postPath, has }: FileHabitWish): readonly Way[] {
  const { body } = readPostFile(text);
  return [...body.slice(0, longest).matchAll(references)].flatMap(([, before = '', file = '', after = '']) => {
    const habit = wayOf(path, before, after, site, isBundle(postPath));
    const isThere = habit !== null && placesOf(habit, path, before, site).some((folder) => has(joinPath(folder, file)));
    return habit && isThere ? [{ habit, plays: playedAs(file), post: path }] : [];
  });
}

function wayOf(post: string, before: string, after: string, site: Site, forBundle: boolean): FileHabit | null {
  const plain = withoutTag(before);
  const isTag = plain !== before;
  if (/[{}]/.test(plain) || (!isTag && /^[a-z][a-z\d+.-]*:/i.test(plain) && ownAddress(plain, site) === null))
    return null;
  if (plain.startsWith('//')) return null;
  if (isTag || ownAddress(plain, site) !== null) {
    return { kind: 'top', address: withoutDate(addressIn(before, site)), before: withoutDate(before), after };
  }
  if (isBundle(post) !== forBundle) return null;
  if (plain === '' || plain === './') return { kind: 'beside', dotted: plain === './' };
  const folder = resolvePath(joinPath(folderOf(post), plain));
  return folder === null || !plain.startsWith('../') ? null : { kind: 'place', folder };
}

function withoutTag(before: string): string {
  return before.replace(/^(?:\{\{[^{}]*\}\}|\{\{\s*["']|\{%-?\s*link\s+|\{\w+\})/, '');
}

/** The address of a folder in what stands before a file's name. */
function addressIn(before: string, site: Site): string {
  const plain = withoutTag(before);
  return ownAddress(plain !== before && !plain.startsWith('/') ? `/${plain}` : plain, site) ?? '/';
}

/** The folders that may hold what a post refers to in this way. */
function placesOf(habit: FileHabit, post: string, before: string, site: Site): readonly string[] {
  if (habit.kind === 'beside') return [folderOf(post)];
  if (habit.kind === 'place') return [habit.folder];
  return filesAt(site, addressIn(before, site)).map((folder) => folder.replace(/\/$/, ''));
}

/** `/files/2024/05/` is the place of one month. */
function withoutDate(folder: string): string {
  return folder.replace(/(?<=\/)(?:19|20)\d\d\/(?:\d\d?\/){0,2}$/, '');
}

function commonest(ways: readonly Way[]): FileHabit | null {
  const votes = new Map<string, { readonly habit: FileHabit; readonly posts: Set<string> }>();
  for (const { habit, post } of ways) {
    const key = JSON.stringify(habit);
    const vote = votes.get(key) ?? { habit, posts: new Set() };
    vote.posts.add(post);
    votes.set(key, vote);
  }
  return [...votes.values()].toSorted((one, other) => other.posts.size - one.posts.size)[0]?.habit ?? null;
}
