import type { Node as DocumentNode } from '@tiptap/pm/model';
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

/** The headings, links and images of a document, in one walk through it. */
export function factsOf(document: DocumentNode): PostFacts {
  const links: Reference[] = [];
  const images: Reference[] = [];
  const ids: string[] = [];
  document.descendants((node, at) => {
    const { src, raw } = node.attrs;
    if (node.type.name === 'image' && typeof src === 'string') images.push({ address: src, text: '', at });
    if (typeof raw === 'string') ids.push(...[...raw.matchAll(named)].map(([, id = '']) => id));
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
