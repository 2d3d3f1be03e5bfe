import { readPostFile } from '../content/read-post-file';
import { folderOf, joinPath, resolvePath } from '../lib/path';
import { isBundle } from './bundle';
import { fileEndings, playedAs } from './file-kind';
import { ownAddress } from './links-to-post';
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

/**
 * How some posts link to files, those of a kind before all others; null when none does. Each post has one vote for each way, and
 * what lies in the folder of one post says nothing of posts without one.
 */
export function fileHabit(posts: readonly Text[], site: Site, postPath: string, fileName: string): FileHabit | null {
  const kind = playedAs(fileName);
  const ways = posts.flatMap(({ path, text }) => waysIn(path, text, site, isBundle(postPath)));
  return commonest(ways.filter((way) => way.plays === kind)) ?? commonest(ways);
}

interface Way {
  readonly habit: FileHabit;
  readonly plays: ReturnType<typeof playedAs>;
  readonly post: string;
}

function waysIn(path: string, text: string, site: Site, forBundle: boolean): readonly Way[] {
  const { body } = readPostFile(text);
  return [...body.slice(0, longest).matchAll(references)].flatMap(([, before = '', file = '', after = '']) => {
    const habit = wayOf(path, before, after, site, forBundle);
    return habit ? [{ habit, plays: playedAs(file), post: path }] : [];
  });
}

function wayOf(post: string, before: string, after: string, site: Site, forBundle: boolean): FileHabit | null {
  const plain = before.replace(/^(?:\{\{[^{}]*\}\}|\{\{\s*["']|\{%-?\s*link\s+|\{\w+\})/, '');
  const isTag = plain !== before;
  if (/[{}]/.test(plain) || (!isTag && /^[a-z][a-z\d+.-]*:/i.test(plain) && ownAddress(plain, site) === null))
    return null;
  if (plain.startsWith('//')) return null;
  if (isTag || ownAddress(plain, site) !== null) {
    const address = ownAddress(isTag && !plain.startsWith('/') ? `/${plain}` : plain, site) ?? '/';
    return { kind: 'top', address: withoutDate(address), before: withoutDate(before), after };
  }
  if (isBundle(post) !== forBundle) return null;
  if (plain === '' || plain === './') return { kind: 'beside', dotted: plain === './' };
  const folder = resolvePath(joinPath(folderOf(post), plain));
  return folder === null || !plain.startsWith('../') ? null : { kind: 'place', folder };
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
