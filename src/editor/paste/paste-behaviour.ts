import { Extension } from '@tiptap/core';
import { type Node as DocumentNode, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Syntax } from '../../site/site';
import { markdownReader } from '../markdown-reader';
import { whenIdle } from '../when-idle';
import { besideHtml, type BesideHtml, nothingBeside } from './beside-html';
import { htmlReader, pasteAgain } from './html-reader';
import { inertHtml } from './inert-html';
import { looksLikeMarkdown } from './looks-like-markdown';
import { type BringImage, holdsDataImages, insertWithImages } from './pasted-images';
import { readMarkdown } from './markdown-text';
import { footnoteLabels, levelAbove, usesFirstLevel } from './paste-places';
import { readPlainLists } from './plain-lists';
import { readPlainParagraphs, readWrappedLines } from './plain-lines';
import { forCell, roomFor } from './slice-places';
import { readTabSeparated } from './tab-separated';
import { wordsOfHtml } from './words-of-html';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    paste: {
      /** Puts the words that are on the clipboard at the selection, without their look. The browser may ask first. */
      pasteAsPlainText: () => ReturnType;
    };
  }
}

export interface PasteBehaviourOptions {
  readonly syntax: Syntax;
  readonly bringImage: BringImage;
  /** Images of what was pasted could not be taken along. */
  readonly onLostImages: (count: number) => void;
  /** Whether a paste waits for what reads it; told when a person would notice. */
  readonly onWaiting: (isWaiting: boolean) => void;
  /** What reads it cannot be had now: only the words were put in. */
  readonly onWordsOnly: () => void;
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
  const awaited = new WeakSet<Event>();

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
            paste: (view, event) => hear(event.clipboardData) || waits(view, event),
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
            // What was copied in this editor, or in one like it, is already what a post can hold.
            const reader = htmlReader.now();
            if (!reader || isOwn(html)) return inertHtml(html);
            // More than a page can read in a moment comes as its words.
            if (html.length > mostMarkup && withoutData(html).length > mostMarkup) return '';
            const { selection, doc } = view.state;
            try {
              const clean = reader.cleanHtml(html, {
                ...beside,
                math: hasMath() ? syntax : null,
                above: levelAbove(doc, selection.from),
                top: usesFirstLevel(doc) ? 1 : 2,
                labels: footnoteLabels(doc),
              });
              lost = clean.lostImages;
              return clean.html;
            } catch {
              // What cannot be followed into its depth comes as its words.
              return '';
            }
          },
          clipboardTextParser: (text, $context, plain, view) => {
            // ProseMirror falls back to its own reading of the text on anything false, though its types do not say so.
            const none = null as unknown as Slice;
            if ($context.parent.type.spec.code) return none;
            const { schema, doc, selection } = view.state;
            if (plain) return readPlainParagraphs(text, schema) ?? none;
            const isInTable = Boolean($context.parent.type.spec.tableRole);
            const rows = readTabSeparated(text, isInTable);
            if (rows) return new Slice(tableOf(rows, schema).content, 0, 0);
            const place = { doc, at: selection.from };
            const read = !isInTable && looksLikeMarkdown(text) ? readMarkdown(text, syntax, schema, place) : null;
            const lists = read || isInTable ? null : readPlainLists(text, schema);
            return read ?? lists ?? readWrappedLines(text, schema) ?? readPlainParagraphs(text, schema) ?? none;
          },
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

  /** Whether a paste waits for what reads it, which comes right after the post. */
  function waits(view: EditorView, event: ClipboardEvent): boolean {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    const lacksHtml = html !== '' && !htmlReader.now();
    const lacksMarkdown = !isPlain && !markdownReader.now() && looksLikeMarkdown(text);
    if (awaited.has(event) || !(lacksHtml || lacksMarkdown)) return false;
    const again = pasteAgain(event);
    awaited.add(again);
    event.preventDefault();
    const slow = setTimeout(() => onWaiting(true), noticeable);
    void Promise.all([!lacksHtml || htmlReader.fetch(), !lacksMarkdown || markdownReader.fetch()]).then(
      ([readsHtml, readsMarkdown]) => {
        clearTimeout(slow);
        onWaiting(false);
        if (view.isDestroyed) return;
        if (readsHtml) view.dom.dispatchEvent(again);
        else view.pasteText(text);
        if (!readsHtml || !readsMarkdown) onWordsOnly();
      },
    );
    return true;
  }

  function insert(view: EditorView, slice: Slice, tr = view.state.tr): true {
    tell(insertWithImages(view, slice, bringImage, tr));
    return true;
  }
}

function isOwn(html: string): boolean {
  return /<[^<>]*\sdata-pm-slice=/.test(html);
}

/** Milliseconds after which a wait needs words. */
const noticeable = 500;

/** Letters of markup that are read in about a second. */
const mostMarkup = 2_000_000;

function withoutData(html: string): string {
  return html.replaceAll(/\bdata:[\w/+.-]+;base64,[\w+/=]+/g, '');
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

function tableOf(rows: readonly (readonly string[])[], schema: Schema): DocumentNode {
  const lines = (cell: string) =>
    cell
      .trim()
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [schema.node('hardBreak')] : []),
        ...(line.trim() ? [schema.text(line.trim())] : []),
      ]);
  const table = schema.node(
    'table',
    null,
    rows.map((row, index) =>
      schema.node(
        'tableRow',
        null,
        row.map((cell) => schema.node(index === 0 ? 'tableHeader' : 'tableCell', null, lines(cell))),
      ),
    ),
  );
  return schema.node('doc', null, [table]);
}
