import { Fragment, Node as DocumentNode } from '@tiptap/pm/model';
import type { Syntax } from '../../../site/site';
import { schema } from '../../schema';
import { isRaw } from '../is-raw';
import { openBody } from '../open';
import { plainStyle } from '../style';
import { print } from '../write/print';
import { noSources, writeBlock } from '../write/write-document';
import { labelsIn } from './keep-definitions';

/** A line that ends in blanks ends so too when what follows is no paragraph any more. */
const style = { ...plainStyle, hardBreak: 'spaces' as const };

/**
 * Paragraphs with raw source at the start of a line as what they read as: a tag or a comment there is a block of its own.
 * The very same document when there are none.
 */
export function rereadParagraphs(document: DocumentNode, syntax: Syntax): DocumentNode {
  return reread(document);

  function reread(node: DocumentNode): DocumentNode {
    if (node.inlineContent || node.isLeaf) return node;
    const children = node.children.flatMap((child) => (hasRawLine(child) ? read(child) : [reread(child)]));
    const isSame = children.length === node.childCount && children.every((child, index) => child === node.child(index));
    return isSame ? node : node.copy(Fragment.fromArray(children));
  }

  function read(paragraph: DocumentNode): readonly DocumentNode[] {
    const written = writeBlock(DocumentNode.fromJSON(schema, paragraph.toJSON()), style, noSources);
    const opened = openBody(print([written], style, 'escaped'), syntax, labelsIn(document));
    const { children, firstChild } = opened.document;
    if (children.length === 1 && firstChild?.type.name === 'paragraph') return [paragraph];
    return children.map((block) => DocumentNode.fromJSON(paragraph.type.schema, withoutBlanks(block).toJSON()));
  }
}

/** Of a line that is a block of its own, the blanks at its end, which were a line break, are nothing. */
function withoutBlanks(block: DocumentNode): DocumentNode {
  return isRaw(block) ? block.type.create({ ...block.attrs, raw: String(block.attrs.raw).trimEnd() }) : block;
}

/** Whether a line of a paragraph begins with raw source. */
function hasRawLine(block: DocumentNode): boolean {
  const isWritten = (inline: DocumentNode) => !inline.isText || inline.text?.trim() !== '';
  const inlines = block.children.filter(isWritten);
  return (
    block.type.name === 'paragraph' &&
    inlines.some(({ type }, index) => {
      const before = inlines[index - 1];
      return type.name === 'rawInline' && (!before || before.type.name === 'hardBreak');
    })
  );
}
