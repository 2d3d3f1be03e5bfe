import type { Editor } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';

/** Puts a footnote's number at the caret and its empty note at the end of the post, where the caret goes. */
export function insertFootnote(editor: Editor): void {
  const { footnoteReference, footnoteDefinition, paragraph } = editor.schema.nodes;
  if (!footnoteReference || !footnoteDefinition || !paragraph) return;
  editor
    .chain()
    .command(({ tr }) => {
      const label = nextLabel(tr.doc);
      tr.replaceSelectionWith(footnoteReference.create({ label }), false);
      const end = tr.doc.content.size;
      tr.insert(end, footnoteDefinition.create({ label }, paragraph.create()));
      tr.setSelection(TextSelection.create(tr.doc, end + 2));
      tr.scrollIntoView();
      return true;
    })
    .focus()
    .run();
}

/** Puts the caret into a footnote's note; stays where it is when the note is missing. */
export function goToFootnote(editor: Editor, label: string): void {
  let found: number | null = null;
  editor.state.doc.descendants((node, at) => {
    if (node.type.name === 'footnoteDefinition' && node.attrs.label === label) found ??= at;
    return found === null && !node.isTextblock;
  });
  if (found !== null)
    editor
      .chain()
      .focus(found + 2)
      .scrollIntoView()
      .run();
}

/** The smallest number that names no footnote yet. */
function nextLabel(document: DocumentNode): string {
  const taken = new Set<string>();
  document.descendants((node) => {
    if (node.type.name.startsWith('footnote')) taken.add(String(node.attrs.label));
  });
  for (let number = 1; ; number += 1) if (!taken.has(String(number))) return String(number);
}
