import { Fragment, type Mark, Node as DocumentNode } from '@tiptap/pm/model';
import type { Syntax } from '../../../site/site';
import { schema } from '../../schema';
import { isRaw } from '../is-raw';
import { openBody, type OpenBody } from '../open';
import { labelsIn } from './keep-definitions';

/** New or changed raw source as what it reads as: whoever writes `# Title` into a raw block has written a heading. */
export function rereadRaw(
  { document, syntax }: Pick<OpenBody, 'document' | 'syntax'>,
  current: DocumentNode,
): DocumentNode {
  const known = new Set<string>();
  document.descendants((node) => {
    if (isRaw(node) || hasAttributes(node)) known.add(keyOf(node));
  });
  return reread(current);

  function reread(node: DocumentNode): DocumentNode {
    if (node.isLeaf) return hasAttributes(node) && !known.has(keyOf(node)) ? withReadAttributes(node, syntax) : node;
    const children = node.children.flatMap((child) =>
      isRaw(child) && !known.has(keyOf(child)) ? readRaw(child, current, syntax) : [reread(child)],
    );
    if (children.length === node.childCount && children.every((child, index) => child === node.child(index)))
      return node;
    return node.copy(
      Fragment.fromArray(children.length > 0 || node.isTextblock ? children : [current.type.schema.node('paragraph')]),
    );
  }
}

/** What a raw block or chip of a document reads as, in the document's own schema; the very same node when it is what it was. */
export function readRaw(node: DocumentNode, document: DocumentNode, syntax: Syntax): readonly DocumentNode[] {
  const source = String(node.attrs.raw).trim();
  const labels = labelsIn(document);
  const read = node.isInline
    ? inlinesOf(openBody(`.${source}.`, syntax, labels).document, source)
    : openBody(source, syntax, labels).document.children.filter((block) => !isEmpty(block));
  if (read.length === 1 && read[0] && keyOf(read[0]) === keyOf(node)) return [node];
  return read.map((found) => withMarks(DocumentNode.fromJSON(node.type.schema, found.toJSON()), node.marks));
}

/** What stands between the two full stops of a paragraph; words, where the source makes blocks of its own. */
function inlinesOf({ childCount, firstChild }: DocumentNode, source: string): readonly DocumentNode[] {
  const isOne = childCount === 1 && firstChild?.type.name === 'paragraph' && firstChild.textContent.endsWith('.');
  if (isOne) return firstChild.slice(1, firstChild.content.size - 1).content.content;
  return source === '' ? [] : [schema.text(source.replaceAll(/\s+/g, ' '))];
}

function withMarks(node: DocumentNode, marks: readonly Mark[]): DocumentNode {
  return marks.length > 0 && node.isInline
    ? node.mark(marks.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), node.marks))
    : node;
}

function isEmpty(block: DocumentNode): boolean {
  return block.type.name === 'paragraph' && block.childCount === 0;
}

function keyOf({ type, attrs }: DocumentNode): string {
  return JSON.stringify([type.name, attrs.raw, attrs.kind, attrs.attributes]);
}

function hasAttributes({ type, attrs }: DocumentNode): boolean {
  return type.name === 'image' && attrs.attributes !== '';
}

/** An image without its list of attributes, where the file's syntax has no such list. */
function withReadAttributes(image: DocumentNode, syntax: Syntax): DocumentNode {
  const { attributes } = image.attrs;
  const [read] = openBody(`![](a)${String(attributes)}`, syntax).document.firstChild?.children ?? [];
  return read?.attrs.attributes === attributes
    ? image
    : image.type.create({ ...image.attrs, attributes: '' }, null, image.marks);
}

/** Whether other source in a raw node's place would be read as that very source again, and as nothing beside it. */
export function readsAsItself(node: DocumentNode, raw: string, syntax: Syntax): boolean {
  const next = node.type.create({ ...node.attrs, raw: raw.trim() });
  const read = readRaw(next, next, syntax);
  return read.length === 1 && read[0] === next;
}
