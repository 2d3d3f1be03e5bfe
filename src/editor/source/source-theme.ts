import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent', fontSize: 'var(--text-md)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.75', overflow: 'visible' },
  // What CodeMirror leaves out of a very long line is at first as wide as it is high: it must not be taken for the page's width.
  '.cm-content': { padding: '0', minWidth: '0', maxWidth: '100%', caretColor: 'var(--blue)' },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeft: '2px solid var(--blue)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    background: 'var(--selection)',
  },
  '.cm-specialChar': { color: 'var(--red)' },
});

const colours = HighlightStyle.define([
  { tag: tags.heading, color: 'var(--ink)', fontWeight: '650' },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.link, tags.url], color: 'var(--blue)' },
  { tag: [tags.monospace, tags.labelName], color: 'var(--plum)' },
  { tag: [tags.quote, tags.meta, tags.comment, tags.contentSeparator], color: 'var(--ink-2)' },
  { tag: [tags.processingInstruction, tags.angleBracket], color: 'var(--ink-3)' },
  { tag: [tags.tagName, tags.attributeName], color: 'var(--green)' },
  { tag: [tags.attributeValue, tags.string], color: 'var(--amber)' },
]);

/** The source view in Galley's tokens, which reach into its shadow root by inheritance. */
export const sourceTheme: Extension = [look, syntaxHighlighting(colours)];
