import type { Node as DocumentNode } from '@tiptap/pm/model';
import { isWritten } from '../write/write-document';

/**
 * Blocks of which raw source that was never closed is closed: it would take in whatever follows it. Only the
 * last block, which nothing follows, is left as it is where it `mayStay`. The same array when there is nothing to do.
 */
export function closeRaw(
  blocks: readonly DocumentNode[],
  mayStay: (block: DocumentNode) => boolean,
): readonly DocumentNode[] {
  if (!blocks.some((block) => closingOf(block) !== '')) return blocks;
  const last = blocks.findLastIndex(isWritten);
  return blocks.map((block, index) => {
    const closing = index === last && mayStay(block) ? '' : closingOf(block);
    return closing === '' ? block : block.type.create({ ...block.attrs, raw: String(block.attrs.raw) + closing });
  });
}

/** What closes a raw block; '' for what is closed, and for what ends at an empty line. */
function closingOf({ type, attrs }: DocumentNode): string {
  if (type.name !== 'rawBlock') return '';
  const raw = String(attrs.raw);
  if (attrs.kind === 'math') {
    const fence = /^\$+/.exec(raw)?.[0] ?? '';
    const last = /\n[ \t]*(\$+)[ \t]*$/.exec(raw)?.[1] ?? '';
    return last.length < fence.length ? `\n${fence}` : '';
  }
  return attrs.kind === 'html'
    ? (openHtml.find(({ start, end }) => start.test(raw) && !end.test(raw))?.closing ?? '')
    : '';
}

/** HTML that goes on over empty lines. Source: https://spec.commonmark.org/0.31.2/#html-blocks, kinds 1 to 5 */
const openHtml = [
  ...['script', 'pre', 'style', 'textarea'].map((name) => ({
    start: new RegExp(`^<${name}(?![^\\s>])`, 'i'),
    end: /<\/(?:script|pre|style|textarea)>/i,
    closing: `\n</${name}>`,
  })),
  { start: /^<!--/, end: /-->/, closing: ' -->' },
  { start: /^<\?/, end: /\?>/, closing: ' ?>' },
  { start: /^<!\[CDATA\[/, end: /\]\]>/, closing: ']]>' },
  { start: /^<![A-Za-z]/, end: />/, closing: '>' },
];
