import type { Node as DocumentNode } from '@tiptap/pm/model';
import { inlineMeaning } from './inline-meaning';

/**
 * Whether a text that was read again is the editor's document. This knows nothing of how texts are saved: it has its own
 * list of what Markdown cannot say (empty paragraphs, blanks at edges, two lists of a kind side by side).
 */
export function isSameDocument(edited: DocumentNode, saved: DocumentNode, origin: DocumentNode): boolean {
  const wanted = JSON.stringify(blocks(edited));
  return (
    JSON.stringify(blocks(saved)) === wanted ||
    JSON.stringify(blocks(withoutKeptDefinitions(edited, saved, origin))) === wanted
  );
}

type Meaning = readonly unknown[];

function blocks(parent: DocumentNode): Meaning[] {
  const found: Meaning[] = [];
  for (const node of joined(parent.children)) {
    const meaning = blockMeaning(node);
    if (meaning) found.push(meaning);
  }
  return found;
}

function blockMeaning(node: DocumentNode): Meaning | null {
  const { attrs } = node;
  switch (node.type.name) {
    case 'paragraph': {
      const inlines = inlineMeaning(node);
      return inlines.length > 0 ? ['p', inlines] : null;
    }
    case 'heading':
      return ['h', attrs.level, inlineMeaning(node)];
    case 'codeBlock':
      return ['code', attrs.language || null, (attrs.language && attrs.meta) || null, node.textContent];
    case 'bulletList':
      return ['ul', isTight(node), node.children.map(itemMeaning)];
    case 'orderedList':
      return ['ol', attrs.start, isTight(node), node.children.map(itemMeaning)];
    case 'table':
      return [
        'table',
        node.firstChild?.children.map((cell) => cell.attrs.align ?? null),
        node.children.map(rowMeaning),
      ];
    case 'blockquote':
      return ['quote', blocks(node)];
    case 'footnoteDefinition':
      return ['note', attrs.label, blocks(node)];
    default:
      return [node.type.name, attrs, blocks(node)];
  }
}

/** Markdown has a box only before text. */
function itemMeaning(item: DocumentNode): Meaning {
  const inside = blocks(item);
  return ['li', inside[0]?.[0] === 'p' ? item.attrs.checked : null, inside];
}

function rowMeaning(row: DocumentNode): Meaning {
  const cells = row.children.map((cell) => [cell.attrs.colspan, cell.attrs.rowspan, inlineMeaning(cell)]);
  return cells.slice(0, cells.findLastIndex(([, , inlines]) => (inlines as Meaning).length > 0) + 1);
}

/** Null where the blank lines of the list say nothing, or must be there. */
function isTight(list: DocumentNode): boolean | null {
  const items = list.children.map((item) => blocks(item).map(([name]) => name));
  const isFree = items.length > 1 && items.every(([, ...rest]) => rest.every((name) => name === 'ul' || name === 'ol'));
  return isFree ? list.attrs.tight !== false : null;
}

/** Two lists of a kind side by side are one list in Markdown. */
function joined(children: readonly DocumentNode[]): DocumentNode[] {
  const found: DocumentNode[] = [];
  for (const node of children) {
    const last = found.at(-1);
    const isList = node.type.name === 'bulletList' || node.type.name === 'orderedList';
    if (last && isList && last.type === node.type) {
      const tight = last.attrs.tight !== false && node.attrs.tight !== false;
      found[found.length - 1] = last.type.create({ ...last.attrs, tight }, last.content.append(node.content));
    } else found.push(node);
  }
  return found;
}

/** Definitions that were deleted while the text still needs them stay in the file. */
function withoutKeptDefinitions(edited: DocumentNode, saved: DocumentNode, origin: DocumentNode): DocumentNode {
  const rest = saved.children.filter((block) => {
    const isDefinition =
      block.type.name === 'footnoteDefinition' || (block.type.name === 'rawBlock' && block.attrs.kind === 'definition');
    const has = (document: DocumentNode) =>
      document.children.some((other) => JSON.stringify(other) === JSON.stringify(block));
    return !isDefinition || !has(origin) || has(edited);
  });
  return saved.type.create(null, rest);
}
