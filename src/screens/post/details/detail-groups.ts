import type { FieldSpec } from '../../../site/field-spec';

/** The groups of a post's details, in the order in which they are shown. */
export const detailGroups = ['publishing', 'sorting', 'media', 'other', 'hidden'] as const;
export type DetailGroup = (typeof detailGroups)[number];

const publishing =
  /^(?:draft|published?|status|state|visibility|date|weight|order|sticky|pinned|featured|slug|url|path|permalink|(?:redirect_from|aliases))$|^(?:pub|publish|create|update|mod|expiry)[a-z_-]*(?:date|at|on|time)$|lastmod/i;
const sorting =
  /^(?:by|authors?|writers?|editors?|contributors?|people|tags?|categor(?:y|ies)|keywords?|topics?|subjects?|labels?|series|section|lang(?:uage)?|locale)$/i;
const media =
  /(?:^|[._-]|(?<=[a-z]))(?:images?|img|cover|thumb(?:nail)?|photos?|picture|hero|banner|avatar|logo|gallery|video|audio|media)(?:$|[._-]?(?:alt|caption|credit|title|src|url|description|s)$)/i;

/** Where a field stands among a post's details: with its publishing, with what it is sorted by, with its media, or with the rest. */
export function detailGroup({ name, kind, item }: FieldSpec): DetailGroup {
  if (kind === 'hidden') return 'hidden';
  if (sorting.test(name)) return 'sorting';
  if (publishing.test(name) || kind === 'date' || kind === 'slug') return 'publishing';
  if (kind === 'image' || kind === 'file' || item?.kind === 'image' || item?.kind === 'file' || media.test(name))
    return 'media';
  if (kind === 'tags') return 'sorting';
  return 'other';
}
