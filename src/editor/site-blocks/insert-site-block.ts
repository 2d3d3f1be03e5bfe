import type { Editor } from '@tiptap/core';
import { Node as DocumentNode } from '@tiptap/pm/model';
import { NodeSelection, type Transaction } from '@tiptap/pm/state';
import type { LearntBlock } from '../../site/blocks/learnt-block';
import { newBlock } from '../../site/blocks/new-block';
import type { Syntax } from '../../site/site';
import { readContainer } from '../../site/tags/callout-line';
import { readTag } from '../../site/tags/read-tag';
import type { Argument } from '../../site/tags/tag';
import { openBody } from '../document/open';
import { placeBlock } from '../insertion/insert-block';
import { addImport } from './add-import';
import { markNew } from './new-blocks';

/**
 * Puts one of the site's own blocks at the caret, with an empty paragraph inside of one that is paired. Its first field
 * takes the focus; without fields the caret goes behind it, or into what a pair is around. Does nothing where the file's syntax
 * has no such block. Of one that is `forWords` they come first: the caret goes there, and its kind is one that the posts have.
 */
export function insertSiteBlock(editor: Editor, block: LearntBlock, syntax: Syntax, forWords = false): void {
  const source = newBlock(block, syntax, forWords ? kindOf : undefined);
  const tag = source === null ? null : readTag(source, syntax);
  if (source === null || !tag) return;
  if (block.isInline && editor.state.selection.$from.parent.isTextblock) insertChip(editor, source, syntax);
  else {
    const closing = tag.role === 'open' && block.isPaired ? block.closing : null;
    const hasFields = block.parameters.length > 0 && !(forWords && closing !== null);
    insertSource(editor, { source, closing, syntax, hasFields, block });
  }
}

/** The two tags of one of the site's own blocks, for words; empty where the file's syntax has none such. */
export function pairOf(editor: Editor, block: LearntBlock, syntax: Syntax): readonly DocumentNode[] {
  const source = newBlock(block, syntax, kindOf);
  const [open] = source === null ? [] : readSource(editor, source, syntax);
  const [close] = readSource(editor, block.closing, syntax);
  return open && close ? [open, close] : [];
}

/** In MDX, a component's import, if the post has none. */
export function addOwnImport(editor: Editor, tr: Transaction, block: LearntBlock, syntax: Syntax): void {
  if (syntax.mdx) addImport(tr, block, (statement) => readSource(editor, statement, syntax)[0]);
}

/** What says which kind of callout a block is: a word under such a name, or one that all callouts know. */
function kindOf({ name, value }: Argument): string | null {
  const isKind =
    name === null ? readContainer(`:::${value}`) !== null : /^(?:type|kind|variant|level|status)$/i.test(name);
  return isKind ? value : null;
}

export interface NewSource {
  readonly source: string;
  /** What closes it behind an empty paragraph; null when nothing does. */
  readonly closing: string | null;
  readonly syntax: Syntax;
  /** Whether it is a form that takes the focus. */
  readonly hasFields: boolean;
  /** Which of the site's own it is. */
  readonly block?: LearntBlock;
}

/** Puts source at the caret as the block that it is read as. */
export function insertSource(editor: Editor, { source, closing, syntax, hasFields, block: learnt }: NewSource): void {
  const [block] = readSource(editor, source, syntax);
  const [end] = closing === null ? [] : readSource(editor, closing, syntax);
  if (!block) return;
  const { tr } = editor.state;
  placeBlock(tr, block, ...(end ? [editor.schema.node('paragraph'), end] : []));
  // The block is not selected: what is typed before its form stands would take its place.
  if (hasFields) markNew(block);
  if (learnt) addOwnImport(editor, tr, learnt, syntax);
  editor.view.dispatch(tr.scrollIntoView());
  if (!hasFields) editor.view.focus();
}

function insertChip(editor: Editor, source: string, syntax: Syntax): void {
  const [paragraph] = readSource(editor, `.${source}.`, syntax);
  const chip = paragraph?.childCount === 3 ? paragraph.child(1) : null;
  if (chip?.type.name !== 'rawInline') return;
  const at = editor.state.selection.from;
  const tr = editor.state.tr.replaceSelectionWith(chip, false);
  markNew(chip);
  editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView());
  editor.view.focus();
}

/** A source as the blocks of an editor that it is read as. */
export function readSource(editor: Editor, source: string, syntax: Syntax): readonly DocumentNode[] {
  return openBody(source, syntax).document.children.map((block) =>
    DocumentNode.fromJSON(editor.schema, block.toJSON()),
  );
}
