import type { Value, ValueMap } from '../../../content/value';
import type { LinkedFile } from '../../../site/linked-file';
import type { PostFacts } from '../../../editor/facts/post-facts';

/** Something in a post that is worth a look; `at` is the position to go to. */
export type PostProblem =
  | { readonly kind: 'title-long' | 'description-long' | 'description-short'; readonly length: number }
  | {
      readonly kind: 'heading-skip';
      readonly text: string;
      readonly level: number;
      readonly above: number;
      readonly at: number;
    }
  | { readonly kind: 'heading-empty'; readonly at: number }
  | {
      readonly kind: 'link-empty' | 'link-broken' | 'part-missing' | 'image-missing' | 'file-missing';
      readonly text: string;
      readonly at: number;
    }
  | { readonly kind: 'file-heavy'; readonly text: string; readonly size: number; readonly at: number };

/** Characters that search engines and shared links show, about. */
const most = { title: 70, description: 160 };
const fewest = 40;
/** Bytes that take a while on a phone. */
const heavy = 10 * 1024 * 1024;

export interface ProblemMatter {
  readonly title: string;
  readonly values: ValueMap;
  /** Null where the text is edited as source. */
  readonly facts: PostFacts | null;
  readonly isBroken: (href: string) => boolean;
  readonly isMissing: (src: string) => boolean;
  /** The file of the site that a link leads to, with its bytes, or that there is none; null for every other link. */
  readonly fileBehind?: (href: string) => LinkedFile | null;
}

/** What is worth a look before a post is published, in the order of the page. Said only where it is sure. */
export function postProblems({
  title,
  values,
  facts,
  isBroken,
  isMissing,
  fileBehind = () => null,
}: ProblemMatter): readonly PostProblem[] {
  const description = [values.description, values.summary, values.excerpt].find(isWords)?.trim() ?? '';
  return [
    ...(title.trim().length > most.title ? [{ kind: 'title-long' as const, length: title.trim().length }] : []),
    ...(description.length > most.description
      ? [{ kind: 'description-long' as const, length: description.length }]
      : []),
    ...(description !== '' && description.length < fewest
      ? [{ kind: 'description-short' as const, length: description.length }]
      : []),
    ...(facts ? inText(facts, isBroken, isMissing, fileBehind) : []),
  ];
}

function inText(
  { headings, links, images, ids }: PostFacts,
  isBroken: (href: string) => boolean,
  isMissing: (src: string) => boolean,
  fileBehind: (href: string) => LinkedFile | null,
): PostProblem[] {
  const parts = new Set([...headings.map(({ text }) => plain(text)), ...ids.map(plain)]);
  const found: (PostProblem & { readonly at: number })[] = [];
  for (const [index, { level, text, at }] of headings.entries()) {
    const above = headings[index - 1]?.level ?? level;
    if (text === '') found.push({ kind: 'heading-empty', at });
    else if (level > above + 1) found.push({ kind: 'heading-skip', text, level, above, at });
  }
  for (const { address, text, at } of links) {
    if (address.trim() === '' || address === '#') found.push({ kind: 'link-empty', text, at });
    else if (address.startsWith('#')) {
      if (!/^#(?:fn|top$)/.test(address) && !parts.has(plain(address))) found.push({ kind: 'part-missing', text, at });
    } else {
      const file = fileBehind(address);
      if (file?.kind === 'missing') found.push({ kind: 'file-missing', text, at });
      else if (file && file.size > heavy) found.push({ kind: 'file-heavy', text: file.name, size: file.size, at });
      else if (!file && isBroken(address)) found.push({ kind: 'link-broken', text, at });
    }
  }
  for (const { address, at } of images)
    if (isMissing(address))
      found.push({ kind: 'image-missing', text: address.slice(address.lastIndexOf('/') + 1), at });
  return found.toSorted((one, other) => one.at - other.at);
}

/** Generators make ids of headings in many ways, which differ in everything but letters and digits. */
function plain(text: string): string {
  let written = text;
  try {
    written = decodeURIComponent(text);
  } catch {
    // A lone `%` stands for itself.
  }
  return written.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function isWords(value: Value | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
