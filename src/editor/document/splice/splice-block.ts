import type { Node as DocumentNode } from '@tiptap/pm/model';
import { containerPrefix, ownPrefix } from './container-prefix';
import { printBlocks } from './print-block';
import type { Scope } from './scope';
import type { Splice } from './splice';
import { spliceChildren } from './splice-children';
import { spliceList } from './splice-list';
import { spliceFirstLine, spliceMarkup } from './splice-markup';
import { rewriteCell, spliceTable } from './splice-table';
import { spliceText } from './splice-text';

/** Splices that make of a block what it became, as small as the scope's level asks for; null when there are none on that level. */
export function spliceBlock(old: DocumentNode, current: DocumentNode, scope: Scope): Splice[] | null {
  if (old.eq(current)) return [];
  const place = scope.places.get(old);
  if (!place) return null;
  const { unit } = scope.level;
  const own = { ...scope, prefix: ownPrefix(scope.prefix, scope.text, place) };
  const anew = (): Splice[] => [{ from: place.from, to: place.to, text: printBlocks([current], own) }];
  const last = () => (unit === 'text-block' ? anew() : null);
  if (old.type !== current.type || unit === 'block' || unit === 'neighbours' || old.isLeaf) return anew();
  if (old.isTextblock) {
    if (unit === 'text-block') return isCell(old) ? rewriteCell(old, current, place, scope) : anew();
    if (isCell(old) && old.content.size === 0) return rewriteCell(old, current, place, scope);
    const markup = spliceMarkup(old, current, place, scope.text);
    const content = spliceText(old, current, place, scope);
    return markup && content ? [...markup, ...content] : null;
  }
  const prefix = containerPrefix(old.type.name, scope, place, scope.prefix);
  switch (old.type.name) {
    case 'bulletList':
    case 'orderedList':
      return spliceList(old, current, scope, spliceBlock) ?? last();
    case 'table':
      return spliceTable(old, current, scope, spliceBlock) ?? last();
    default: {
      const line = spliceFirstLine(old, current, place, scope.text);
      const content = line && spliceChildren(old, current, { ...scope, prefix }, spliceBlock);
      return content ? [...line, ...content] : last();
    }
  }
}

function isCell(block: DocumentNode): boolean {
  return block.type.name === 'tableCell' || block.type.name === 'tableHeader';
}
