import type { Node as DocumentNode } from '@tiptap/pm/model';

/**
 * The structure of a document without its words: headings by level, `o2` for a numbered item in a list in a list, tables by
 * rows and columns, code by language and lines, then how many runs of each mark there are, and where links lead.
 */
export function shapeOf(document: DocumentNode): string {
  return [...blocksOf(document, 0), ...inlinesOf(document)].join(' ');
}

function blocksOf(parent: DocumentNode, depth: number): string[] {
  return parent.children.flatMap((node, index) => {
    const { name } = node.type;
    if (name === 'paragraph') {
      if (node.content.size === 0) return [];
      return parent.type.name === 'listItem' && index === 0 ? [] : ['p'];
    }
    if (name === 'heading') return [`h${node.attrs.level}`];
    if (name === 'bulletList') return items(node, depth, 'u');
    if (name === 'orderedList') return items(node, depth, node.attrs.start === 1 ? 'o' : `${node.attrs.start}o`);
    if (name === 'table') return [`${node.childCount}x${node.firstChild?.childCount}${sidesOf(node)}`];
    if (name === 'codeBlock') return [`code:${node.attrs.language ?? ''}:${node.textContent.split('\n').length}`];
    if (name === 'blockquote') return ['q(', ...blocksOf(node, 0), ')'];
    if (name === 'footnoteDefinition') return [`note${node.attrs.label}(`, ...blocksOf(node, 0), ')'];
    return [name === 'horizontalRule' ? 'hr' : name];
  });
}

function items(list: DocumentNode, depth: number, kind: string): string[] {
  return list.children.flatMap((item) => {
    const task = item.attrs.checked === null ? '' : item.attrs.checked ? 'x' : '?';
    return [`${kind}${depth + 1}${task}`, ...blocksOf(item, depth + 1)];
  });
}

function sidesOf(table: DocumentNode): string {
  const sides = table.firstChild?.children.map(({ attrs }) => String(attrs.align ?? '-')[0]).join('') ?? '';
  return /^-*$/.test(sides) ? '' : `:${sides}`;
}

function inlinesOf(document: DocumentNode): string[] {
  const runs = new Map<string, number>();
  const addresses: string[] = [];
  document.descendants((block) => {
    if (!block.isTextblock) return true;
    const open = new Set<string>();
    block.forEach((node) => {
      const names = new Set(
        node.marks.map(({ type, attrs }) => (type.name === 'link' ? `link ${attrs.href}` : type.name)),
      );
      if (node.text?.trim() === '') return;
      for (const name of names) {
        if (open.has(name)) continue;
        if (name.startsWith('link ')) addresses.push(name.slice(5).replace(/^https?:\/\/([^/?#]*).*$/, '$1'));
        else runs.set(name, (runs.get(name) ?? 0) + 1);
      }
      open.clear();
      for (const name of names) open.add(name);
      if (['image', 'hardBreak', 'footnoteReference'].includes(node.type.name))
        runs.set(node.type.name, (runs.get(node.type.name) ?? 0) + 1);
    });
    return false;
  });
  return [...[...runs].map(([name, count]) => `${name}=${count}`), ...addresses.map((address) => `→${address}`)];
}
