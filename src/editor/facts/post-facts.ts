import type { Node as DocumentNode } from '@tiptap/pm/model';
import { readReferences } from '../../site/tags/character-references';
import { type Heading, headingsOf } from '../outline/headings';

/** A link or an image in a post, with the position to go to. */
interface Reference {
  /** The address as the post writes it. */
  readonly address: string;
  /** The words of a link. */
  readonly text: string;
  readonly at: number;
}

/** What there is to check in a post's text. */
export interface PostFacts {
  readonly headings: readonly Heading[];
  readonly links: readonly Reference[];
  readonly images: readonly Reference[];
  /** Names that something in the post can be jumped to by, as its source gives them. */
  readonly ids: readonly string[];
}

const named = /(?:\bid=["']?|\bname=["']?|\{:?\s*#)([\w-]+)/g;

/** An id in an image's list of attributes. */
const listed = /(?:[\s{:]#|\bid=["']?)([\w-]+)/g;
const htmlImage = /<img\b(?:"[^"]*"|'[^']*'|[^<>"'])*?\ssrc\s*=\s*(?:"([^"{}]+)"|'([^'{}]+)')/gi;

/** The headings, links and images of a document, in one walk through it. */
export function factsOf(document: DocumentNode): PostFacts {
  const links: Reference[] = [];
  const images: Reference[] = [];
  const ids: string[] = [];
  document.descendants((node, at) => {
    const { src, raw, kind, attributes } = node.attrs;
    if (node.type.name === 'image' && typeof src === 'string') images.push({ address: src, text: '', at });
    if (typeof attributes === 'string') ids.push(...[...attributes.matchAll(listed)].map(([, id = '']) => id));
    if (typeof raw === 'string') ids.push(...[...raw.matchAll(named)].map(([, id = '']) => id));
    if (typeof raw === 'string' && kind === 'html')
      for (const [, double, single = ''] of raw.replaceAll(/<!--[^]*?-->/g, '').matchAll(htmlImage))
        images.push({ address: readReferences(double ?? single), text: '', at });
    const link = node.marks.find((mark) => mark.type.name === 'link');
    if (!link) return;
    const address = String(link.attrs.href ?? '');
    const last = links.at(-1);
    if (last && last.address === address && last.at + last.text.length === at)
      links[links.length - 1] = { ...last, text: last.text + node.textContent };
    else links.push({ address, text: node.textContent, at });
  });
  return { headings: headingsOf(document), links, images, ids };
}
