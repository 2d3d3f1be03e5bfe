import { nameOf } from '../lib/path';
import { mediaEndings } from './file-kind';
import { foldedPath } from './post-change';

const ending = new RegExp(`\\.(?:${mediaEndings})(?![\\w-])`, 'gi');
/** What cannot stand in a name without quotes, in any syntax. */
const edges = ' \t\n\r\f\v\u00a0"\'`()<>=,;|[]{}*?#:&^!';
const isEdge = new Set(Array.from(edges, (letter) => letter.charCodeAt(0)));
/** Letters before an ending that are looked at. */
const longest = 300;

/** A word that ends as the name of an image or of another file for readers does. */
export interface NamedWord {
  /** In one form: lower case, without escapes. */
  readonly word: string;
  /** The letter before it; '' at the start. */
  readonly before: string;
}

/** Every such word of a text, whatever the syntax. */
export function namedWords(text: string): readonly NamedWord[] {
  const plain = text.replaceAll('\\/', '/');
  return [...plain.matchAll(ending)].map(({ 0: end, index }) => {
    let start = index;
    while (start > 0 && index - start < longest && !isEdge.has(plain.charCodeAt(start - 1))) start--;
    return { word: folded(plain.slice(start, index + end.length)), before: plain[start - 1] ?? '' };
  });
}

/** The image files that words may mean. */
export interface ImageNames {
  /** Those whose paths end as most of the word does; all of that name where none does. */
  readonly meant: (word: string, text: string) => readonly string[];
}

/** Knows images by their names, in any case and however an address is written. */
export function imageNames(paths: readonly string[]): ImageNames {
  const byEnd = new Map<string, { readonly path: string; readonly key: string; readonly isPlain: boolean }[]>();
  for (const path of paths) {
    const key = folded(path);
    const name = nameOf(key);
    const end = lastPiece(name);
    byEnd.set(end, [...(byEnd.get(end) ?? []), { path, key, isPlain: end === name }]);
  }
  let last = { text: '', folded: '' };
  const foldedText = (text: string) => {
    if (last.text !== text) last = { text, folded: folded(text) };
    return last.folded;
  };
  return {
    meant: (word, text) => {
      const found = (byEnd.get(nameOf(word)) ?? []).filter(
        ({ key, isPlain }) => isPlain || foldedText(text).includes(nameOf(key)),
      );
      if (found.length < 2) return found.map(({ path }) => path);
      const parts = word.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
      for (let from = 0; from < parts.length; from++) {
        const rest = `/${parts.slice(from).join('/')}`;
        const closest = found.filter(({ key }) => `/${key}`.endsWith(rest));
        if (closest.length > 0) return closest.map(({ path }) => path);
      }
      return found.map(({ path }) => path);
    },
  };
}

function lastPiece(name: string): string {
  const start = Array.from(name, (letter) => edges.includes(letter)).lastIndexOf(true);
  return Array.from(name)
    .slice(start + 1)
    .join('');
}

function folded(word: string): string {
  const bare = word.replaceAll('&amp;', '&');
  try {
    return foldedPath(decodeURIComponent(bare));
  } catch {
    return foldedPath(bare.replaceAll(/%20/g, ' '));
  }
}
