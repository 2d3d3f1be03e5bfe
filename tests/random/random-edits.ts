import { joinBackward, splitBlock } from '@tiptap/pm/commands';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import { EditorState, TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import { schema } from '../../src/editor/schema';

type Random = () => number;
type Found = { readonly block: DocumentNode; readonly position: number; readonly parent: DocumentNode | null };
/** One edit of a document as a person could make it; null when there is nowhere to make it. */
export type RandomEdit = (document: DocumentNode, random: Random) => DocumentNode | null;

const signs = [
  '1. ',
  '# ',
  '- ',
  '* ',
  '_',
  '[',
  '] ',
  '{',
  '{{',
  '<',
  '|',
  '`',
  '> ',
  '$',
  '&',
  '\\',
  '+ ',
  '~~',
  '![',
];

export const randomEdits: Readonly<Record<string, RandomEdit>> = {
  word: (document, random) => inText(document, random, (tr, from, to) => tr.insertText('changed', from, to)),
  'sign at the start': (document, random) => {
    const found = pick(nodes(document).filter(isProse), random);
    return found ? start(document).insertText(pick(signs, random) ?? '', found.position + 1).doc : null;
  },
  'sign in a word': (document, random) =>
    inText(document, random, (tr, from) => tr.insertText(pick(signs, random) ?? '', from + 1)),
  bold: (document, random) => inText(document, random, (tr, from, to) => tr.addMark(from, to, schema.mark('bold'))),
  link: (document, random) =>
    inText(document, random, (tr, from, to) => tr.addMark(from, to, schema.mark('link', { href: '/to' }))),
  code: (document, random) => inText(document, random, (tr, from, to) => tr.addMark(from, to, schema.mark('code'))),
  'delete word': (document, random) => inText(document, random, (tr, from, to) => tr.delete(from, to)),
  split: (document, random) =>
    inText(document, random, (tr, from) => tr.setSelection(TextSelection.create(tr.doc, from)), splitBlock),
  join: (document, random) => atStart(document, random, isProse, joinBackward),
  'insert block': (document, random) => {
    const at = pick(topLevel(document), random);
    const block = schema.node('paragraph', null, schema.text('A new paragraph.'));
    return at ? start(document).insert(at.position, block).doc : null;
  },
  'delete block': (document, random) => {
    const at = pick(topLevel(document), random);
    return at && document.childCount > 1
      ? start(document).delete(at.position, at.position + at.block.nodeSize).doc
      : null;
  },
  'move block': (document, random) => {
    const at = pick(topLevel(document), random);
    if (!at || document.childCount < 3) return null;
    const tr = start(document).delete(at.position, at.position + at.block.nodeSize);
    return tr.insert(pick(topLevel(tr.doc), random)?.position ?? 0, at.block).doc;
  },
  'add item': (document, random) =>
    atStart(document, random, isItemText, (state, dispatch) => {
      const end = state.apply(state.tr.setSelection(TextSelection.create(state.doc, state.selection.$from.end())));
      return splitListItem(type('listItem'))(end, dispatch && ((tr) => dispatch(tr.insertText('A new item'))));
    }),
  'delete item': (document, random) => {
    const found = pick(
      nodes(document).filter(({ block, parent }) => block.type.name === 'listItem' && (parent?.childCount ?? 0) > 1),
      random,
    );
    return found ? start(document).delete(found.position, found.position + found.block.nodeSize).doc : null;
  },
  'indent item': (document, random) => atStart(document, random, isItemText, sinkListItem(type('listItem'))),
  'outdent item': (document, random) => atStart(document, random, isItemText, liftListItem(type('listItem'))),
  'check task': (document, random) => {
    const found = pick(
      nodes(document).filter(({ block }) => block.type.name === 'listItem'),
      random,
    );
    return found
      ? start(document).setNodeAttribute(found.position, 'checked', found.block.attrs.checked !== true).doc
      : null;
  },
  'heading level': (document, random) => {
    const found = pick(
      nodes(document).filter(({ block }) => block.type.name === 'heading'),
      random,
    );
    return found ? start(document).setNodeAttribute(found.position, 'level', 1 + Math.floor(random() * 6)).doc : null;
  },
  'code line': (document, random) => {
    const found = pick(
      nodes(document).filter(({ block }) => block.type.name === 'codeBlock' && block.childCount > 0),
      random,
    );
    return found
      ? start(document).insertText(
          '\nanother line',
          found.position + 1 + Math.floor(random() * found.block.content.size),
        ).doc
      : null;
  },
  'delete row': (document, random) => {
    const found = pick(
      nodes(document).filter(({ block, parent }) => block.type.name === 'tableRow' && parent?.firstChild !== block),
      random,
    );
    return found ? start(document).delete(found.position, found.position + found.block.nodeSize).doc : null;
  },
  'add row': (document, random) => {
    const found = pick(
      nodes(document).filter(({ block }) => block.type.name === 'tableRow'),
      random,
    );
    const row =
      found &&
      schema.node(
        'tableRow',
        null,
        found.block.children.map(() => schema.node('tableCell', null, schema.text('new | cell'))),
      );
    return found && row ? start(document).insert(found.position + found.block.nodeSize, row).doc : null;
  },
  'paragraph to heading': (document, random) => {
    const found = pick(
      nodes(document).filter(({ block, parent }) => block.type.name === 'paragraph' && parent?.type.name === 'doc'),
      random,
    );
    return found
      ? start(document).setBlockType(found.position + 1, found.position + 1, type('heading'), { level: 2 }).doc
      : null;
  },
};

function start(document: DocumentNode): Transaction {
  return EditorState.create({ doc: document }).tr;
}

/** A change of a random word, then perhaps a command at it. */
function inText(
  document: DocumentNode,
  random: Random,
  change: (tr: Transaction, from: number, to: number) => Transaction,
  command?: Command,
) {
  const found = pick(nodes(document).filter(isProse), random);
  const words = found
    ? [...found.block.textBetween(0, found.block.content.size, '', '￼').matchAll(/[\p{L}]{3,}/gu)]
    : [];
  const word = pick(words, random);
  if (!found || !word) return null;
  const from = found.position + 1 + word.index;
  const tr = change(start(document), from, from + word[0].length);
  return command ? run(EditorState.create({ doc: document }).apply(tr), command) : tr.doc;
}

/** A command with the cursor at the start of a random text block. */
function atStart(document: DocumentNode, random: Random, isWanted: (found: Found) => boolean, command: Command) {
  const found = pick(nodes(document).filter(isWanted), random);
  if (!found) return null;
  const state = EditorState.create({ doc: document });
  return run(state.apply(state.tr.setSelection(TextSelection.create(document, found.position + 1))), command);
}

function run(state: EditorState, command: Command): DocumentNode | null {
  let document: DocumentNode | null = null;
  command(state, (tr) => (document = tr.doc));
  return document;
}

function nodes(document: DocumentNode): Found[] {
  const found: Found[] = [];
  document.descendants((block, position, parent) => {
    if (block.isBlock) found.push({ block, position, parent });
    return !block.isTextblock;
  });
  return found;
}

function topLevel(document: DocumentNode): Found[] {
  return nodes(document).filter(({ parent }) => parent === document);
}

function isProse({ block }: Found): boolean {
  return block.isTextblock && !block.type.spec.code && block.textContent.trim() !== '';
}

function isItemText({ block, parent }: Found): boolean {
  return isProse({ block, parent, position: 0 }) && parent?.type.name === 'listItem' && parent.firstChild === block;
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function type(name: string) {
  const found = schema.nodes[name];
  if (!found) throw new Error(name);
  return found;
}
