import { Extension } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Syntax } from '../../site/site';
import { markdownReader } from '../markdown-reader';
import { whenIdle } from '../when-idle';
import { besideHtml, type BesideHtml, nothingBeside } from './beside-html';
import { cleanPasted, isOwn } from './clean-pasted';
import { htmlReader } from './html-reader';
import { looksLikeMarkdown } from './looks-like-markdown';
import { readMarkdown } from './markdown-text';
import { pasteLater, type PasteLaterOptions } from './paste-later';
import { type BringImage, holdsDataImages, insertWithImages } from './pasted-images';
import { readText } from './read-text';
import { forCell, roomFor } from './slice-places';
import { wordsOfHtml } from './words-of-html';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    paste: {
      /** Puts the words that are on the clipboard at the selection, without their look. The browser may ask first. */
      pasteAsPlainText: () => ReturnType;
    };
  }
}

export interface PasteBehaviourOptions extends PasteLaterOptions {
  readonly syntax: Syntax;
  readonly bringImage: BringImage;
  /** Images of what was pasted could not be taken along. */
  readonly onLostImages: (count: number) => void;
  /** Whether the site draws formulas. */
  readonly hasMath: () => boolean;
}

/**
 * What other programs put on the clipboard becomes what a post can hold; Markdown that is pasted as plain text becomes what
 * it means, and rows of a spreadsheet a table. Pasting without formatting (Mod+Shift+V) keeps letters as letters.
 */
export function pasteBehaviour(options: PasteBehaviourOptions): Extension {
  const { syntax, bringImage, onLostImages, onWaiting, onWordsOnly, hasMath } = options;
  let beside: BesideHtml = nothingBeside;
  let lost = 0;
  /** Shift is held: what is pasted stays as its letters. */
  let isPlain = false;
  const holdBack = pasteLater({ onWaiting, onWordsOnly });

  const tell = (count: number) => {
    if (count > 0) onLostImages(count);
  };
  const hear = (data: DataTransfer | null | undefined) => {
    beside = data ? besideHtml(data) : nothingBeside;
    lost = 0;
    return false;
  };

  return Extension.create({
    name: 'pasteBehaviour',
    addCommands: () => ({
      pasteAsPlainText:
        () =>
        ({ view, dispatch }) => {
          if (!dispatch) return true;
          void readClipboard().then(
            (text) => view.isDestroyed || view.pasteText(text),
            () => undefined,
          );
          return true;
        },
    }),
    addProseMirrorPlugins: () => [
      new Plugin({
        view: () => ({
          destroy: whenIdle(() => {
            void htmlReader.fetch();
            void markdownReader.fetch();
          }),
        }),
        props: {
          handleDOMEvents: {
            paste: (view, event) => hear(event.clipboardData) || holdBack(view, event, isPlain),
            drop: (_view, event) => hear(event.dataTransfer),
            keydown: (_view, { key, shiftKey }) => {
              isPlain = key === 'Shift' || (shiftKey && key !== 'Insert');
              return false;
            },
            keyup: (_view, { key }) => {
              if (key === 'Shift') isPlain = false;
              return false;
            },
          },
          transformPastedHTML: (html, view) => {
            const clean = cleanPasted(html, view, { beside, math: hasMath() ? syntax : null });
            lost = clean.lostImages;
            return clean.html;
          },
          // ProseMirror falls back to its own reading of the text on anything false, though its types do not say so.
          clipboardTextParser: (text, $context, plain, view) =>
            readText({ text, $context, isPlain: plain }, view, syntax) ?? (null as unknown as Slice),
          transformPasted: (slice, view) => forCell(slice, view.state),
          handlePaste: (view, event, slice) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            const html = event.clipboardData?.getData('text/html') ?? '';
            if (isMarkdownOfCodeEditor(view, html, text, beside)) {
              const { doc, schema, selection } = view.state;
              const read = readMarkdown(text, syntax, schema, { doc, at: selection.from });
              if (read) return insert(view, read);
            }
            tell(lost);
            // What came as HTML held nothing that a post can: its words are there as text.
            if (slice.size === 0 && html !== '') {
              const words = text.trim() === '' ? wordsOfHtml(html) : text;
              if (words.trim() !== '') return view.pasteText(words, event);
            }
            const room = isOwn(html) ? null : roomFor(slice, view.state);
            if (room) return insert(view, new Slice(slice.content, 0, 0), room);
            return holdsDataImages(slice) ? insert(view, slice) : false;
          },
          handleDrop: (view, event, slice, isMoved) => {
            if (isMoved || !holdsDataImages(slice)) return false;
            tell(lost);
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.from;
            const { tr } = view.state;
            return insert(view, slice, tr.setSelection(TextSelection.near(tr.doc.resolve(at))));
          },
        },
      }),
    ],
  });

  function insert(view: EditorView, slice: Slice, tr = view.state.tr): true {
    tell(insertWithImages(view, slice, bringImage, tr));
    return true;
  }
}

/** VS Code copies its colours as HTML; of a Markdown file it is the text that was meant. */
function isMarkdownOfCodeEditor({ state }: EditorView, html: string, text: string, { language }: BesideHtml): boolean {
  const { parent } = state.selection.$from;
  if (html === '' || parent.type.spec.code || parent.type.spec.tableRole) return false;
  return (language === 'markdown' || looksLikeMarkdown(text)) && Boolean(htmlReader.now()?.isFromCodeEditor(html));
}

/** Refused where the person did not allow it, and where the page is not served securely: it has no clipboard then. */
async function readClipboard(): Promise<string> {
  return navigator.clipboard.readText();
}
