import { readPostFile } from '../content/read-post-file';
import { linksIn } from './links-to-post';

const wikilinks = /(?<!\\)\[\[([^[\]|#\n]{1,200})(?:[|#][^[\]\n]{0,300})?\]\]/g;

/** How a link names what it leads to: an address or a path, one of the tags of Hugo and Jekyll, or `[[a name]]`. */
export type LinkForm = 'plain' | 'ref' | 'relref' | 'post_url' | 'link' | 'wikilink';

export interface WrittenLink {
  readonly form: LinkForm;
  /** The address, path or name. */
  readonly text: string;
}

/** The links of a post's body with the form in which it writes them. */
export function writtenLinks(text: string): readonly WrittenLink[] {
  const { body } = readPostFile(text);
  const written = linksIn(text).map(({ text: target, at, isName }): WrittenLink => {
    return { form: isName ? tagAt(body, at) : 'plain', text: target };
  });
  const named = [...body.slice(0, 200_000).matchAll(wikilinks)].map(([, name = '']): WrittenLink => {
    return { form: 'wikilink', text: name.trim() };
  });
  return [...written, ...named];
}

function tagAt(body: string, at: number): LinkForm {
  const name = /(relref|ref|post_url|link)\s+["'`]?$/.exec(body.slice(Math.max(0, at - 40), at))?.[1];
  return name === 'relref' || name === 'ref' || name === 'post_url' ? name : 'link';
}

/** An address without what makes no other page of it: the last slash, `index.html`. */
export function plainAddress(address: string): string {
  return address.replace(/(?:\/index\.html|\/+)$/, '') || '/';
}
