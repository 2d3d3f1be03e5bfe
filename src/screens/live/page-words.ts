import type { Root } from 'hast';
import { renderMarkdown } from '../../preview/render-markdown';
import { embedElement, siteTagElement, wordsOf } from '../../preview/safe-elements';
import type { Syntax } from '../../site/site';

/** How to tell a page with the new words from one without: letters and digits only, so that typography does not matter. */
export interface PageWords {
  /** One of these is on the new page and not on the old one. */
  readonly present: readonly string[];
  /** When nothing came in: none of these is on the new page. */
  readonly absent: readonly string[];
  /** On either page. */
  readonly title: string;
}

interface Version {
  readonly title: string;
  readonly body: string;
}

const most = 6;
/** Letters; shorter text may stand anywhere on a page. */
const least = 12;
const longest = 160;
const blocks = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'pre',
  'blockquote',
  'dd',
  'dt',
  'figcaption',
]);

/** What to look for on the page after a version took the place of another (null for a new post). */
export function pageWords(before: Version | null, after: Version, syntax: Syntax): PageWords {
  const old = before ? blocksOf(before.body, syntax) : [];
  const now = blocksOf(after.body, syntax);
  const came = now.filter((block) => !old.includes(block));
  const went = old.filter((block) => !now.includes(block));
  const title = lettersOf(after.title);
  const newTitle = title !== '' && title !== lettersOf(before?.title ?? '') ? [title] : [];
  const present = [...came.map((block) => telling(block, old)), ...newTitle].filter(
    (words) => words.length >= least || came.length + newTitle.length === 1,
  );
  return {
    present: present.slice(0, most),
    absent: went.filter((words) => words.length >= least).slice(0, most),
    title,
  };
}

/** Whether a page's HTML shows the new version. */
export function isOnPage(html: string, { present, absent, title }: PageWords): boolean {
  const page = lettersOf(textOf(html));
  if (present.length > 0) return present.some((words) => page.includes(words));
  if (absent.length > 0) return !absent.some((words) => page.includes(words));
  return title === '' || page.includes(title);
}

/** The letters and digits of a text, in one case. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** The part of a long block that is new. */
function telling(block: string, old: readonly string[]): string {
  if (block.length <= longest) return block;
  const alike = old.reduce((most, other) => Math.max(most, commonStart(block, other)), 0);
  const from = Math.max(0, Math.min(alike - longest / 2, block.length - longest));
  return block.slice(from, from + longest);
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function blocksOf(body: string, syntax: Syntax): readonly string[] {
  const rendered = renderMarkdown(body, syntax, { footnotes: '' });
  if (rendered.kind === 'too-hard') return [];
  return collect(rendered.tree).filter((text) => text !== '');
}

/** The texts of the innermost blocks. */
function collect(node: Root | Root['children'][number]): string[] {
  if (!('children' in node)) return [];
  const within = node.children.flatMap(collect);
  if (within.length > 0 || node.type !== 'element' || !blocks.has(node.tagName)) return within;
  return [lettersOf(node.children.map(shown).join(''))];
}

function shown(node: Root['children'][number]): string {
  if (node.type === 'element' && (node.tagName === siteTagElement || node.tagName === embedElement)) return '';
  if (node.type === 'element') return node.children.map(shown).join('');
  return node.type === 'doctype' ? '' : wordsOf(node);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};

/** A page's words: no tags, no scripts, no comments, entities read. */
function textOf(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->|<(script|style|template|noscript)\b[\s\S]*?<\/\1\s*>|<[^>]*>/gi, '')
    .replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex: string, decimal: string, name: string) => {
      if (name) return entities[name.toLowerCase()] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
}
