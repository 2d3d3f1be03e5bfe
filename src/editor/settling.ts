import { Extension } from '@tiptap/core';
import { Mark, type Node as DocumentNode } from '@tiptap/pm/model';
import { isHistoryTransaction } from '@tiptap/pm/history';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Syntax } from '../site/site';
import { isRaw } from './document/is-raw';
import { findStrayAttributes } from './document/settle/keep-attributes';
import { trustBlocks } from './document/settle/settle-blocks';
import { isPlainTyping, settleEdit } from './document/settle/settle-edit';
import { type MarkdownReader, markdownReader } from './markdown-reader';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    settling: {
      /** Reads the raw source that starts at a position as what it has become. */
      readSource: (at: number) => ReturnType;
    };
  }
}

/** The document as it was at first, and as it was settled last: while raw source is written, it is not. */
interface Settling {
  readonly first: DocumentNode;
  readonly last: DocumentNode;
}

const key = new PluginKey<Settling>('settling');

/** The text never shows what Markdown cannot hold: what an edit makes of it is brought into such a form at once. */
export function settling(syntax: Syntax): Extension {
  return Extension.create({
    name: 'settling',
    addCommands: () => ({
      readSource:
        (at) =>
        ({ tr, dispatch, editor }) => {
          const node = tr.doc.nodeAt(at);
          if (!node || !isRaw(node)) return false;
          const reader = markdownReader.now();
          if (!reader) {
            const isThere = () => !editor.isDestroyed && editor.state.doc.nodeAt(at) === node;
            if (dispatch)
              void markdownReader.fetch().then((come) => come && isThere() && editor.commands.readSource(at));
            return true;
          }
          const read = reader.readRaw(node, tr.doc, syntax);
          if (dispatch && !(read.length === 1 && read[0] === node)) replace(tr, at, node, read);
          // Undoing takes back what was written with what it was read as.
          tr.setMeta('appendedTransaction', tr);
          return true;
        },
    }),
    addProseMirrorPlugins: () => [
      new Plugin<Settling>({
        key,
        state: {
          init: (_config, { doc }) => {
            trustBlocks(doc);
            return { first: doc, last: doc };
          },
          apply: (transaction, { first, last }, before, { doc }) => ({
            first,
            last: transaction.docChanged && !isRawEdit(before.doc, doc) ? doc : last,
          }),
        },
        appendTransaction: (transactions, before, { doc, tr }) => {
          const isEdit = transactions.some(
            (transaction) => transaction.docChanged && !isHistoryTransaction(transaction),
          );
          if (!isEdit || isRawEdit(before.doc, doc)) return null;
          const last = key.getState(before)?.last ?? before.doc;
          if (isPlainTyping(last, doc)) return null;
          putAttributesBack(last, tr);
          return becomes(tr, settleEdit(last, tr.doc));
        },
        props: {
          handleDOMEvents: {
            blur: (view, { relatedTarget }) => {
              if (relatedTarget instanceof Node && view.dom.contains(relatedTarget)) return false;
              const reader = markdownReader.now();
              if (reader) readAgain(view, reader, syntax);
              else
                void markdownReader
                  .fetch()
                  .then((come) => come && !view.isDestroyed && !view.hasFocus() && readAgain(view, come, syntax));
              return false;
            },
          },
        },
      }),
    ],
  });
}

/** Reads the source that was written between the words as what it has become. */
function readAgain(view: EditorView, reader: MarkdownReader, syntax: Syntax): void {
  const { doc, tr } = view.state;
  const { first, last } = key.getState(view.state) ?? { first: doc, last: doc };
  const read = reader.rereadParagraphs(reader.rereadRaw({ document: first, syntax }, doc), syntax);
  const settled = becomes(tr, settleEdit(last, read));
  if (settled) view.dispatch(settled);
}

function replace(tr: Transaction, at: number, node: DocumentNode, read: readonly DocumentNode[]): void {
  const { parent } = tr.doc.resolve(at);
  if (read.length === 0 && parent.childCount === 1 && node.isBlock) {
    const paragraph = tr.doc.type.schema.nodes.paragraph?.create();
    tr.replaceWith(at, at + node.nodeSize, paragraph ?? []);
  } else {
    tr.replaceWith(at, at + node.nodeSize, read);
  }
}

/** Whether all that changed is the source of one raw node, which is still being written. */
function isRawEdit(before: DocumentNode, after: DocumentNode): boolean {
  const at = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  const [old, current] = at === null ? [] : [before.nodeAt(at), after.nodeAt(at)];
  if (!old || !current || !end || !isRaw(old) || !isRaw(current) || !Mark.sameSet(old.marks, current.marks))
    return false;
  return end.a - (at ?? 0) <= old.nodeSize && end.b === end.a;
}

/** Moves the attributes alone, so that the caret stays in the block that was put above them. */
function putAttributesBack(before: DocumentNode, tr: Transaction): void {
  for (let stray = findStrayAttributes(before, tr.doc); stray; stray = findStrayAttributes(before, tr.doc)) {
    const [from, to] = [positionOf(tr.doc, stray.at), positionOf(tr.doc, stray.target)];
    const attributes = tr.doc.child(stray.at);
    tr.delete(from, from + attributes.nodeSize).insert(to, attributes);
  }
}

function positionOf(document: DocumentNode, index: number): number {
  return document.children.slice(0, index).reduce((size, { nodeSize }) => size + nodeSize, 0);
}

/** Changes no more than what differs, so that the caret stays where it is; null when nothing was changed. */
function becomes(tr: Transaction, wanted: DocumentNode): Transaction | null {
  const from = tr.doc.content.findDiffStart(wanted.content);
  const end = tr.doc.content.findDiffEnd(wanted.content);
  if (from === null || !end) return tr.docChanged ? tr : null;
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  tr.replace(from, end.a + overlap, wanted.slice(from, end.b + overlap));
  return tr.doc.eq(wanted) ? tr : tr.replaceWith(0, tr.doc.content.size, wanted.content);
}
