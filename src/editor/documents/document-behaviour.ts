import { type Editor, Extension } from '@tiptap/core';
import { Fragment, type Node as DocumentNode, Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { ValueMap } from '../../content/value';
import type { Syntax } from '../../site/site';
import { belowTitle } from '../paste/below-title';
import { type BringImage, insertWithImages } from '../paste/pasted-images';
import { footnoteLabels, levelAbove } from '../paste/paste-places';
import type { DocumentRefusal, Imported, ImportOptions } from './import-document';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    documents: {
      /** Brings the text of a Word or Markdown file in, at the selection. */
      importDocument: (file: File) => ReturnType;
    };
  }
}

export interface DocumentDetails {
  readonly title: string | null;
  readonly values: ValueMap;
}

/** Takes what a document says of itself into the post's details; answers whether its title became the post's. */
export type TakeDetails = (details: DocumentDetails) => boolean;

export interface DocumentBehaviourOptions {
  readonly syntax: Syntax;
  readonly bringImage: BringImage;
  readonly takeDetails: TakeDetails;
  readonly onLostImages: (count: number) => void;
  /** Whether the site draws formulas. */
  readonly hasMath: () => boolean;
  readonly onRefused: (reason: DocumentRefusal, name: string) => void;
}

/** The text of Word and Markdown files can be brought into the post. */
export function documentBehaviour(options: DocumentBehaviourOptions): Extension {
  return Extension.create({
    name: 'documentBehaviour',
    addCommands: () => ({
      importDocument:
        (file) =>
        ({ editor, dispatch }) => {
          if (dispatch) void bringIn(editor, file, options);
          return true;
        },
    }),
  });
}

async function bringIn(editor: Editor, file: File, options: DocumentBehaviourOptions): Promise<void> {
  const { syntax, bringImage, takeDetails, hasMath, onLostImages, onRefused } = options;
  const { schema, doc, selection } = editor.state;
  const above = levelAbove(doc, selection.from);
  const labels = footnoteLabels(doc);
  const imported = await importDocument(file, { schema, syntax, above, labels, math: hasMath() ? syntax : null });
  if (editor.isDestroyed) return;
  if (imported.kind === 'refused') {
    onRefused(imported.reason, file.name);
    return;
  }
  const { content, title, values } = imported;
  const isTitled = takeDetails({ title, values });
  const blocks = isTitled && isHeading(content.firstChild, title) ? content.children.slice(1) : content.children;
  const { state, view } = editor;
  const { tr } = state;
  const { $from } = tr.selection;
  // Code and cells hold no blocks: those come after them.
  if ($from.parent.type.spec.code || $from.parent.type.spec.tableRole) {
    const after = $from.after(1);
    tr.insert(after, schema.node('paragraph')).setSelection(TextSelection.create(tr.doc, after + 1));
  }
  const slice = new Slice(belowTitle(Fragment.fromArray([...blocks]), state.doc, $from.pos), 0, 0);
  const lost = imported.lostImages + insertWithImages(view, slice, bringImage, tr);
  if (lost > 0) onLostImages(lost);
}

/** The reading is fetched with the first document. */
async function importDocument(file: File, options: ImportOptions): Promise<Imported> {
  const reader = await import('./import-document').catch(() => null);
  return reader ? reader.importDocument(file, options) : { kind: 'refused', reason: 'not-fetched' };
}

function isHeading(block: DocumentNode | null, title: string | null): boolean {
  return block?.type.name === 'heading' && block.textContent.trim() === title;
}
