import { readPostFile } from '../content/read-post-file';
import { extensionOf } from '../lib/path';
import { splice } from '../lib/splice';
import { type Link, linkKind, type LinkTarget, linksIn, nameStem, ownAddress } from './links-to-post';
import { movedReference } from './relative-links';
import type { Site } from './site';

type Addresses = Pick<Site, 'origin' | 'addresses'>;

/**
 * A post's text with its links to another one, which moves, as they must then be: only the links change. Null when there
 * is none, or when a link is written in a way that cannot be changed for sure.
 */
export function followLinks(
  text: string,
  path: string,
  site: Addresses,
  before: LinkTarget,
  after: LinkTarget,
): string | null {
  const start = text.length - readPostFile(text).body.length;
  const links = linksIn(text);
  const isTheirs = (link: Link, target: LinkTarget) => linkKind(link, path, site, target) !== null;
  const theirs = links.filter((link) => isTheirs(link, before));
  const next = links.map((link) => (isTheirs(link, before) ? moved(link, path, site, before, after) : link.text));
  if (theirs.length === 0 || next.includes(null)) return null;
  const made = links.reduceRight(
    (whole, { at, text: old }, index) => splice(whole, start + at, start + at + old.length, next[index] ?? old),
    text,
  );
  const now = linksIn(made);
  const isRight = now.every((link, index) =>
    theirs.includes(links[index] ?? link) ? isTheirs(link, after) : link.text === links[index]?.text,
  );
  return now.length === links.length && isRight ? made : null;
}

/** A link as it must be written for the new place; null when nothing tells how. */
function moved(link: Link, path: string, site: Addresses, before: LinkTarget, after: LinkTarget): string | null {
  const { text, isName } = link;
  const [, bare = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(text) ?? [];
  if (isName) {
    const name = renamed(bare, after.path);
    return name === null ? null : name + rest;
  }
  if (linkKind(link, path, site, before) === 'file') {
    const place = { has: (one: string) => one === before.path, newPathOf: () => after.path };
    return movedReference(text, path, path, place);
  }
  const old = ownAddress(bare, site);
  if (old === null || after.address === null) return null;
  const isSlashed = old.endsWith('/') || old.endsWith('/index.html');
  const address = isSlashed ? after.address : after.address.replace(/(?<=.)\/+$/, '');
  return bare.slice(0, bare.length - old.length) + address + rest;
}

/** The name of a file among the site's, with as many folders as it was written with. */
function renamed(name: string, path: string): string | null {
  if (/\/$|(?:^|\/)_?index(?:\.\w+)?$/.test(name)) return null;
  const bare = name.replace(/^\/+/, '');
  const end = /\.(?:md|mdx|markdown|html)$/i.test(bare) ? extensionOf(bare) : '';
  const parts = nameStem(path).split('/').slice(-bare.split('/').length);
  return `${name.slice(0, name.length - bare.length)}${parts.join('/')}${end}`;
}
