import { folderOf, joinPath, relativePath, resolvePath } from '../lib/path';
import { splice } from '../lib/splice';

/** What a post refers to, with where it stands in the text. */
interface Reference {
  readonly at: number;
  readonly text: string;
}

const references =
  /\]\(\s*<?([^\s)<>]{1,500})|^[ \t]{0,3}\[[^\]\n]{1,300}\]:[ \t]*<?([^\s<>]{1,500})|\b(?:src|href|poster)=["']([^"'\s]{1,500})["']/gm;

/**
 * A text whose file and others move, with its relative references as they must then be; every other one stays. `newPathOf`
 * gives the new path of a file that moves; `has` tells whether a file is there now.
 */
export function moveReferences(
  text: string,
  from: string,
  to: string,
  { has, newPathOf }: { has: (path: string) => boolean; newPathOf: (path: string) => string },
): string {
  return [...referencesIn(text)].reduceRight((made, { at, text: reference }) => {
    const next = movedReference(reference, from, to, { has, newPathOf });
    return next === reference ? made : splice(made, at, at + reference.length, next);
  }, text);
}

/** One relative reference to a file of the repository, as it must be after the move. */
export function movedReference(
  reference: string,
  from: string,
  to: string,
  { has, newPathOf }: { has: (path: string) => boolean; newPathOf: (path: string) => string },
): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(reference) ?? [];
  if (path === '' || /^(?:[a-z][a-z\d+.-]*:|\/|[~@])|[{}\\\0]/i.test(path)) return reference;
  const file = resolvePath(joinPath(folderOf(from), decoded(path)));
  if (file === null || !has(file)) return reference;
  const target = newPathOf(file);
  if (resolvePath(joinPath(folderOf(to), decoded(path))) === target) return reference;
  const relative = relativePath(folderOf(to), target);
  const dotted = path.startsWith('./') && !relative.startsWith('../') ? `./${relative}` : relative;
  return (path === decoded(path) ? dotted : encodeURI(dotted)) + rest;
}

function* referencesIn(text: string): Generator<Reference> {
  for (const match of text.matchAll(references)) {
    const found = match[1] ?? match[2] ?? match[3] ?? '';
    yield { at: match.index + match[0].lastIndexOf(found), text: found };
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
