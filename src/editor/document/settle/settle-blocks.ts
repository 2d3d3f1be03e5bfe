import { Fragment, Mark, type Node as DocumentNode } from '@tiptap/pm/model';
import { isAutolink } from '../../link/autolink';
import { isRaw } from '../is-raw';
import { isBlank, markedAsOne } from '../settled-inlines';
import { closeRaw } from './close-raw';
import { settleTable } from './settle-table';

const settled = new WeakSet<DocumentNode>();

/**
 * Each block as Markdown can hold it: a heading below the second level, or that begins with HTML, has one line, only letters are code, emphasis takes in a whole piece of
 * code, a box stands before text, a table is a rectangle under one header, a footnote holds no other, raw source is closed where more follows. The very same node
 * when there is nothing to do.
 */
export function settleBlocks(node: DocumentNode): DocumentNode {
  if (node.isLeaf || settled.has(node)) return node;
  const settleChild = (child: DocumentNode) => (settled.has(child) ? [child] : withoutInnerNotes(settleBlocks(child)));
  const children = node.inlineContent
    ? settleInlines(node)
    : closeRaw(node.children.flatMap(settleChild), (child) => isPrefixed(node) || settled.has(child));
  const isSame = children.length === node.childCount && children.every((child, index) => child === node.child(index));
  const done = settleBlock(isSame ? node : node.copy(Fragment.fromArray(children)));
  if (!hasInnerNotes(done)) settled.add(done);
  return done;
}

/** Takes a document as it was read: it is one that Markdown can hold. */
export function trustBlocks(document: DocumentNode): void {
  if (settled.has(document)) return;
  settled.add(document);
  document.descendants((node) => {
    if (!node.isInline) settled.add(node);
    return !node.isTextblock;
  });
}

/** Whether each line of a container says that it is one: with the last of them, all that is open in it ends. */
const isPrefixed = ({ type }: DocumentNode) => ['blockquote', 'listItem', 'footnoteDefinition'].includes(type.name);

const isNote = ({ type }: DocumentNode) => type.name === 'footnoteDefinition';

function hasInnerNotes(block: DocumentNode): boolean {
  return isNote(block) && block.children.some(isNote);
}

function withoutInnerNotes(block: DocumentNode): readonly DocumentNode[] {
  if (!hasInnerNotes(block)) return [block];
  const own = block.children.filter((child) => !isNote(child));
  const paragraph = block.type.schema.nodes.paragraph?.create();
  return [block.copy(Fragment.from(own.length > 0 ? own : paragraph)), ...block.children.filter(isNote)];
}

function settleBlock(block: DocumentNode): DocumentNode {
  if (block.type.name === 'table') return settleTable(block);
  // What follows the language on a fence would be the language.
  if (block.type.name === 'codeBlock' && block.attrs.meta && !block.attrs.language)
    return block.type.create({ ...block.attrs, meta: null }, block.content);
  // https://github.github.com/gfm/#task-list-items-extension-
  const hasLostBox =
    block.type.name === 'listItem' && block.attrs.checked !== null && block.firstChild?.type.name !== 'paragraph';
  return hasLostBox ? block.type.create({ ...block.attrs, checked: null }, block.content) : block;
}

function settleInlines(block: DocumentNode): readonly DocumentNode[] {
  const pieces = block.children.map((node, index) => {
    const words = isLostMark(block, index) ? ': ' : isLostId(block, index) ? String(node.attrs.raw) : null;
    return { node: words === null ? settleInline(node, block) : block.type.schema.text(words, node.marks) };
  });
  const settled = pieces.map(({ node }, index) => {
    const isAtLineEnd = isDefinitionMark(node) || isId(node);
    const marked = isAtLineEnd ? node.mark(marksAround(block, index)) : markedAsOne(pieces, index);
    return marked.eq(node) ? node : marked;
  });
  const joined = settled.reduce(withAttributes, []);
  return block.type.name === 'heading' ? withIdAtEnd(joined) : joined;
}

/** A list of attributes that came to stand right behind an image that has none is the image's. */
function withAttributes(inlines: readonly DocumentNode[], node: DocumentNode): readonly DocumentNode[] {
  const image = inlines.at(-1);
  const isList = node.type.name === 'rawInline' && node.attrs.kind === 'attributes';
  if (
    !isList ||
    image?.type.name !== 'image' ||
    image.attrs.attributes !== '' ||
    !Mark.sameSet(image.marks, node.marks)
  )
    return [...inlines, node];
  return [
    ...inlines.slice(0, -1),
    image.type.create({ ...image.attrs, attributes: node.attrs.raw }, null, image.marks),
  ];
}

/** A heading's `{#id}`, with the blank before it, stays at its end: what is written behind it is more of the heading. */
function withIdAtEnd(inlines: readonly DocumentNode[]): readonly DocumentNode[] {
  const at = inlines.findIndex(isId);
  const behind = inlines.slice(at + 1);
  const [id, before] = [inlines[at], inlines[at - 1]];
  if (!id || behind.every(isBlank)) return inlines;
  const blanks = /[ \t]*$/.exec(before?.text ?? '')?.[0].length ?? 0;
  if (!before?.text || blanks === 0) return [...inlines.slice(0, at), ...behind, id];
  const edge = before.text.length - blanks;
  const words = edge > 0 ? [before.cut(0, edge)] : [];
  return [...inlines.slice(0, at - 1), ...words, ...behind, before.cut(edge), id];
}

/** Whether an `{#id}` stands where no line ends, or is not the last of a heading's: a heading has one. */
function isLostId({ type, children }: DocumentNode, index: number): boolean {
  if (!isId(children[index])) return false;
  if (type.name === 'heading') return children.slice(index + 1).some(isId);
  return type.name !== 'paragraph' || /^\S/.test(children[index + 1]?.text ?? '');
}

function isId(node: DocumentNode | undefined): boolean {
  return node?.attrs.kind === 'attributes' && String(node.attrs.raw).startsWith('{#');
}

/** The marks that the words on both sides of an inline have, but for code, which is letters alone: between others, a line's end and what begins the next lie outside. */
function marksAround({ children }: DocumentNode, index: number): readonly Mark[] {
  const before = children.slice(0, index).findLast((node) => !isBlank(node))?.marks ?? [];
  const after = children.slice(index + 1).find((node) => !isBlank(node))?.marks ?? [];
  return (
    children[index]?.marks.filter((mark) => mark.type.name !== 'code' && mark.isInSet(before) && mark.isInSet(after)) ??
    []
  );
}

/** Whether the `: ` of a definition list stands where no line of a definition can start. */
function isLostMark({ type, children }: DocumentNode, index: number): boolean {
  if (!isDefinitionMark(children[index])) return false;
  const [before, after] = [children.slice(0, index), children.slice(index + 1)];
  const isUnderWords = before.some((node) => !isBlank(node)) && before.at(-1)?.type.name !== 'hardBreak';
  return type.name !== 'paragraph' || !isUnderWords || after.every(isBlank);
}

/** Whether a heading has to stand behind its `#`: one of the third level or lower, and one that begins as a block of HTML does. */
function isOneLine({ type, attrs, children }: DocumentNode): boolean {
  return type.name === 'heading' && (attrs.level > 2 || children.find((node) => !isBlank(node))?.attrs.kind === 'html');
}

function isDefinitionMark(node: DocumentNode | undefined): boolean {
  return node?.attrs.kind === 'definitionMark';
}

function settleInline(node: DocumentNode, block: DocumentNode): DocumentNode {
  if (isOneLine(block)) {
    if (node.type.name === 'hardBreak') return block.type.schema.text(' ', node.marks);
    if (isRaw(node) && /\n/.test(String(node.attrs.raw)))
      return node.type.create(
        { ...node.attrs, raw: String(node.attrs.raw).replaceAll(/\s*\n\s*/g, ' ') },
        null,
        node.marks,
      );
  }
  const isSayable = (name: string) =>
    name === 'code' ? node.isText : name !== 'autolink' || isAutolink(node.text ?? '');
  return node.marks.every((mark) => isSayable(mark.type.name))
    ? node
    : node.mark(node.marks.filter((mark) => isSayable(mark.type.name)));
}
