import { mapOf, type ValueMap } from './value';

/** A post in a markup that Galley does not write: its text is edited as it stands, its details among it. */
export function isOtherMarkup(path: string): boolean {
  return /\.rst$/i.test(path);
}

/** The title and the fields (`:date: 2026-11-14`) at the start of a reStructuredText file, to be shown and never written. */
export function readOtherMarkup(text: string): ValueMap {
  const start = text.slice(0, 4000).replaceAll('\r', '');
  const title = /^(?:([=#*^"~+-])\1{2,}\n)?[ \t]*(\S[^\n]{0,300})\n([=#*^"~+-])\3{2,}[ \t]*$/m.exec(start)?.[2];
  const fields = [...start.matchAll(/^:(\w{1,40}):[ \t]*(\S[^\n]*)$/gm)].slice(0, 40);
  return mapOf([
    ...(title === undefined ? [] : [['title', title.trim()] as const]),
    ...fields.map(([, name = '', value = '']) => [name.toLowerCase(), value.trim()] as const),
  ]);
}
