import { type Editor, Extension } from '@tiptap/core';
import { Fragment, type Node as DocumentNode, Slice } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { ValueMap } from '../../content/value';
import type { Syntax } from '../../site/site';
import { type BringImage, insertWithImages } from '../paste/pasted-images';
import { footnoteLabels, levelAbove } from '../paste/paste-places';
import { kindOfDocument } from './document-kind';
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

/** Word and Markdown files that are dropped or pasted onto the text are brought into it. */
export function documentBehaviour(options: DocumentBehaviourOptions): Extension {
  return Extension.create({
    name: 'documentBehaviour',
    priority: 1000,
    addCommands: () => ({
      importDocument:
        (file) =>
        ({ editor, dispatch }) => {
          if (dispatch) void bringIn(editor, file, options);
          return true;
        },
    }),
    addProseMirrorPlugins() {
      const { editor } = this;
      return [
        new Plugin({
          props: {
            handlePaste: (view, event) => {
              const file = documentIn(event.clipboardData);
              if (file && view.editable) void bringIn(editor, file, options);
              return file !== null;
            },
            handleDrop: (view, event) => {
              const file = documentIn(event.dataTransfer);
              if (!file || !view.editable) return false;
              event.preventDefault();
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
              const { tr } = view.state;
              if (at !== undefined) view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at))));
              void bringIn(editor, file, options);
              return true;
            },
          },
        }),
      ];
    },
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
  const slice = new Slice(Fragment.fromArray([...blocks]), 0, 0);
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

function documentIn(data: DataTransfer | null): File | null {
  return [...(data?.files ?? [])].find(({ name }) => kindOfDocument(name) !== null) ?? null;
}
