import type { Node as DocumentNode } from '@tiptap/pm/model';

/**
 * Whether an anchor, `#the-tides`, leads to something in the text: a heading of these words however a site makes ids of them,
 * or an id that is written in the text. Letters and digits count, and nothing else.
 */
export function hasAnchor(document: DocumentNode, anchor: string): boolean {
  const wanted = decoded(anchor.replace(/^#/, ''));
  // The top of the page; and a browser's own search for words.
  if (wanted === '' || wanted === 'top' || wanted.startsWith(':~:')) return true;
  let isFound = false;
  document.descendants((node) => {
    const source = typeof node.attrs.raw === 'string' ? node.attrs.raw : '';
    const isNamed =
      source !== '' &&
      [...source.matchAll(/(?:\b(?:id|name)=["']?|\{:?\s*#)([\w:.-]+)/g)].some(([, id]) => id === wanted);
    const isNote = node.type.name === 'footnoteDefinition' && /^fn(?:ref)?[-:]?/.test(wanted);
    const isHeading = node.type.name === 'heading' && isMadeOf(plain(wanted), plain(node.textContent));
    isFound ||= isNamed || isNote || isHeading;
    return !isFound;
  });
  return isFound;
}

/** Some sites put a number behind a second heading of the same words. */
function isMadeOf(id: string, words: string): boolean {
  return words !== '' && (id === words || id.replace(/\d+$/, '') === words);
}

function plain(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
