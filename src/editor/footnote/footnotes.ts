import { chainInPost } from '../chain-in-post';
import type { Editor } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';

/** Puts a footnote's number behind the selection and its empty note at the end of the post, where the caret goes. */
export function insertFootnote(editor: Editor): void {
  const { footnoteReference, footnoteDefinition, paragraph } = editor.schema.nodes;
  if (!footnoteReference || !footnoteDefinition || !paragraph) return;
  chainInPost(editor)
    .command(({ tr }) => {
      const label = nextLabel(tr.doc);
      tr.insert(tr.selection.to, footnoteReference.create({ label }));
      const end = tr.doc.content.size;
      tr.insert(end, footnoteDefinition.create({ label }, paragraph.create()));
      tr.setSelection(TextSelection.create(tr.doc, end + 2));
      return true;
    })
    .run();
}

/** Puts the caret into a footnote's note; stays where it is when the note is missing. */
export function goToFootnote(editor: Editor, label: string): void {
  const [found] = placesOf(editor.state.doc, 'footnoteDefinition', label);
  if (found !== undefined)
    chainInPost(editor)
      .setTextSelection(found + 2)
      .run();
}

/** Selects the first number in the text that a note belongs to; false when there is none. */
export function goToReference(editor: Editor, label: string): boolean {
  const [found] = placesOf(editor.state.doc, 'footnoteReference', label);
  if (found === undefined) return false;
  const { tr } = editor.state;
  editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, found)).scrollIntoView());
  editor.view.focus();
  return true;
}

/** Where the note of a number is that no other number belongs to; null when there is none. */
export function noteOfItsOwn(document: DocumentNode, label: string): number | null {
  const [note] = placesOf(document, 'footnoteDefinition', label);
  return placesOf(document, 'footnoteReference', label).length === 1 ? (note ?? null) : null;
}

/** Deletes the number at a position and, where asked, its note. */
export function deleteFootnote(editor: Editor, at: number, label: string, withNote: boolean): void {
  const { tr, doc } = editor.state;
  const note = withNote ? noteOfItsOwn(doc, label) : null;
  const size = note === null ? 0 : (doc.nodeAt(note)?.nodeSize ?? 0);
  if (note !== null) tr.delete(note, note + size);
  const place = tr.mapping.map(at);
  tr.delete(place, place + 1).setSelection(TextSelection.create(tr.doc, place));
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}

function placesOf(document: DocumentNode, name: 'footnoteDefinition' | 'footnoteReference', label: string): number[] {
  const found: number[] = [];
  document.descendants((node, at) => {
    if (node.type.name === name && sameLabel(node.attrs.label, label)) found.push(at);
  });
  return found;
}

/** Labels are the same in any case. Source: https://github.github.com/gfm/#matches */
function sameLabel(one: unknown, other: string): boolean {
  return String(one).toLowerCase() === other.toLowerCase();
}

/** The smallest number that names no footnote yet. */
function nextLabel(document: DocumentNode): string {
  const taken = new Set<string>();
  document.descendants((node) => {
    if (node.type.name.startsWith('footnote')) taken.add(String(node.attrs.label));
    // Words that name none would, once there is one.
    for (const [, label] of node.text?.matchAll(/\[\^([^\]\s]+)\]/g) ?? []) taken.add(label ?? '');
  });
  for (let number = 1; ; number += 1) if (!taken.has(String(number))) return String(number);
}
