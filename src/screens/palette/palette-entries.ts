import { FilePlus, Globe, type LucideIcon, Newspaper, PencilLine, Settings } from 'lucide-react';
import type { Command } from '../../design/commands/commands';
import type { ListedDraft } from '../../drafts/draft';
import type { DeskMessages } from '../../i18n/desk-text';
import type { Messages } from '../../i18n/text';
import { isOfPosts, shownCollections } from '../../site/collection-of';
import { type PostSummary, titleFromPath } from '../../site/post-summary';
import { searchPosts } from '../../site/search-posts';
import type { Site } from '../../site/site';
import { addressOf } from '../address';
import { iconOf, placeOf } from '../desk/place-of';

type EntryGroup = keyof DeskMessages['commands']['search']['groups'];

/** One thing that can be chosen. */
export interface Entry {
  readonly group: EntryGroup;
  readonly icon: LucideIcon | null;
  readonly label: string;
  readonly note?: string;
  /** In ProseMirror's notation. */
  readonly keys?: string;
  readonly does:
    | { readonly kind: 'go'; readonly to: string; readonly title?: string }
    | { readonly kind: 'run'; readonly run: () => void };
}

export interface FoundPost {
  readonly path: string;
  readonly summary: PostSummary | null;
}

export interface PaletteMatter {
  readonly commands: readonly Command[];
  readonly keysOf: (command: Command) => string | undefined;
  /** Null outside of a site. */
  readonly site: {
    readonly name: string;
    readonly described: Site;
    readonly posts: readonly FoundPost[];
    readonly drafts: readonly ListedDraft[];
  } | null;
  readonly hasSites: boolean;
  readonly words: DeskMessages['commands']['search'];
  readonly when: Messages['when'];
  readonly now: number;
}

const mostPosts = 6;
const mostInText = 3;
const recent = 4;

/** What can be chosen for what was typed, group by group: posts, words in posts, actions of the screen, places. */
export function paletteEntries(matter: PaletteMatter, typed: string): readonly Entry[] {
  const query = typed.trim();
  return [...postEntries(matter, query), ...actionEntries(matter, query), ...placeEntries(matter, query)];
}

/** Whether every word of a query is in a text; case and accents do not count. */
function holds(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function postEntries({ site, words, when, now }: PaletteMatter, query: string): Entry[] {
  if (!site) return [];
  const drafts = new Map(site.drafts.map((draft) => [draft.key.path, draft]));
  const known = new Set(site.posts.map(({ path }) => path));
  const rows = [
    ...site.drafts.filter(({ key }) => !known.has(key.path)).map(({ key }) => ({ path: key.path, summary: null })),
    ...site.posts,
  ].map((post) => ({
    ...post,
    title: drafts.get(post.path)?.title || post.summary?.title || titleFromPath(post.path),
  }));
  const entry = (post: (typeof rows)[number], group: EntryGroup, note: string): Entry => ({
    group,
    icon: drafts.has(post.path) ? PencilLine : Newspaper,
    label: post.title,
    note,
    does: { kind: 'go', to: addressOf({ kind: 'post', repository: site.name, path: post.path }) },
  });
  const state = ({ path, summary }: FoundPost) => {
    const draft = drafts.get(path);
    if (draft) return words.changed(when.ago(draft.changedAt, now));
    const day = summary?.date ? when.day(summary.date, now) : '';
    const mark = summary?.draft ? words.draft : summary?.scheduled ? words.scheduled : '';
    return [mark, day].filter(Boolean).join(', ');
  };
  if (query === '') return rows.slice(0, recent).map((post) => entry(post, 'posts', state(post)));
  const named = rows.filter(({ title }) => holds(title, query));
  const inText = searchPosts(
    rows.filter((row) => !named.includes(row)),
    query,
  );
  return [
    ...named.slice(0, mostPosts).map((post) => entry(post, 'posts', state(post))),
    ...inText
      .slice(0, mostInText)
      .map((post) => entry(post, 'inText', excerpt(post.summary?.words ?? '', query) || state(post))),
  ];
}

/** Some words around the first word of the query, or nothing when it is only among the tags. */
function excerpt(text: string, query: string): string {
  const [first = ''] = fold(query).split(/\s+/);
  const at = text.toLowerCase().indexOf(first);
  if (at < 0) return '';
  const start = at <= 30 ? 0 : text.indexOf(' ', at - 30) + 1;
  const end = text.lastIndexOf(' ', at + first.length + 50);
  const last = end > at ? end : at + first.length + 50;
  return `“${start > 0 ? '…' : ''}${text.slice(start, last)}${last < text.length ? '…' : ''}”`;
}

function actionEntries({ commands, keysOf, site, words }: PaletteMatter, query: string): Entry[] {
  const found = commands
    .filter(({ isHidden, label, also = '' }) => !isHidden && holds(`${label} ${also}`, query))
    .map((command): Entry => {
      const keys = keysOf(command);
      return {
        group: 'actions',
        icon: command.icon ?? null,
        label: command.label,
        ...(keys && { keys }),
        does: { kind: 'run', run: command.run },
      };
    });
  if (!site) return found;
  const main = site.described.collections.find(isOfPosts);
  if (!main || main.canCreate === false) return found;
  const to = addressOf({ kind: 'new-post', repository: site.name });
  const newPost: Entry =
    query === ''
      ? { group: 'actions', icon: FilePlus, label: words.newPost, does: { kind: 'go', to } }
      : {
          group: 'actions',
          icon: FilePlus,
          label: words.newCalled(query),
          keys: 'Mod-Enter',
          does: { kind: 'go', to, title: query },
        };
  return [...found, newPost];
}

function placeEntries({ site, hasSites, words }: PaletteMatter, query: string): Entry[] {
  const places: { label: string; icon: LucideIcon; to: string }[] = [];
  if (site) {
    const main = site.described.collections.find(isOfPosts) ?? null;
    for (const collection of shownCollections(site.described))
      places.push({
        label: collection.label ?? collection.name,
        icon: iconOf(collection),
        to: addressOf(placeOf(site.name, collection, main)),
      });
    places.push({ label: words.settings, icon: Settings, to: addressOf({ kind: 'settings', repository: site.name }) });
  }
  if (hasSites) places.push({ label: words.sites, icon: Globe, to: addressOf({ kind: 'sites' }) });
  return places
    .filter(({ label }) => holds(label, query))
    .map(({ label, icon, to }) => ({ group: 'places', icon, label, does: { kind: 'go', to } }));
}
