import type { DeskMessages } from '../../i18n/desk-text';
import { blockWords } from '../../site/blocks/block-words';
import type { LearntParameter } from '../../site/blocks/learnt-block';

/** What is known of a parameter when it is called something. */
export interface LabelledParameter {
  readonly name: string | null;
  readonly kind: LearntParameter['kind'] | 'code';
  /** One of its values; '' where none is known. */
  readonly value: string;
  /** The name of its block. */
  readonly block: string;
}

type Words = DeskMessages['siteBlocks'];

/** Names that say that something is brought in, and not what. */
const bringsIn = /^(?:src|source|file|filename|path|uri|url|id|key|slug|video|videoid|audio)$/;
const ends = {
  image: /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].*)?$/i,
  video: /\.(?:mp4|webm|mov|m4v|ogv)(?:[?#].*)?$/i,
  sound: /\.(?:mp3|ogg|oga|wav|m4a|flac)(?:[?#].*)?$/i,
} as const;
const shows = {
  video: /youtube|vimeo|video|peertube|bilibili|dailymotion|loom|asciinema/i,
  sound: /spotify|soundcloud|audio|podcast|bandcamp/i,
  post: /tweet|twitter|mastodon|instagram|bluesky|tiktok/i,
} as const;
/** Pieces of longer names that a person has no use for. */
const mute = new Set(['src', 'url', 'uri', 'href', 'id', 'path']);

/** What a parameter is called in the words of people: `src` of an image is "Image", `coverAlt` "Cover description"; else by the site's own name for it. Null for one that has neither a name nor anything that tells what it is. */
export function parameterLabel({ name, kind, value, block }: LabelledParameter, words: Words): string | null {
  const key = (name ?? '').toLowerCase().replaceAll(/[\s_.:-]+/g, '');
  const known = Object.hasOwn(words.parameters, key) ? words.parameters[key] : undefined;
  if (name === null || bringsIn.test(key)) {
    const brought = broughtIn(kind, value, block, words);
    if (brought !== null) return brought;
    if (key === 'src' || key === 'uri') return kind === 'address' ? words.address : words.file;
  }
  if (known !== undefined) return known;
  return name === null ? null : plainWords(name, words);
}

function broughtIn(kind: LabelledParameter['kind'], value: string, block: string, words: Words): string | null {
  if (kind === 'image' || ends.image.test(value)) return words.image;
  if (ends.video.test(value) || shows.video.test(block)) return words.video;
  if (ends.sound.test(value) || shows.sound.test(block)) return words.sound;
  return shows.post.test(block) ? words.post : null;
}

/** Words of its own that are no more than a computer's are put as people put them, or left out where others say it. */
function plainWords(name: string, { pieces }: Words): string {
  const all = blockWords(name).split(' ');
  const telling = all.filter((word, at) => at === 0 || !mute.has(word.toLowerCase()));
  const said = telling.map((word) => {
    const key = word.toLowerCase();
    return (Object.hasOwn(pieces, key) ? pieces[key] : undefined) ?? word;
  });
  const text = said.join(' ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The same labels, told apart by a number where two are alike. */
export function apart(labels: readonly string[]): readonly string[] {
  return labels.map((label, at) => {
    const before = labels.slice(0, at).filter((other) => other === label).length;
    return before === 0 ? label : `${label} ${before + 1}`;
  });
}
