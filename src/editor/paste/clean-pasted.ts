import type { EditorView } from '@tiptap/pm/view';
import type { Syntax } from '../../site/site';
import type { BesideHtml } from './beside-html';
import { htmlReader } from './html-reader';
import { inertHtml } from './inert-html';
import { footnoteLabels, levelAbove, usesFirstLevel } from './paste-places';

export interface CleanOptions {
  /** What else lies on the clipboard. */
  readonly beside: BesideHtml;
  /** Which formulas the post's file may hold; null where the site draws none. */
  readonly math: Syntax | null;
}

/** Letters of markup that are read in about a second. */
const mostMarkup = 2_000_000;

/** Another program's HTML as what a post can hold at the selection; '' where only its words can be taken. */
export function cleanPasted(
  html: string,
  view: EditorView,
  { beside, math }: CleanOptions,
): { readonly html: string; readonly lostImages: number } {
  const reader = htmlReader.now();
  if (!reader || isOwn(html)) return { html: inertHtml(html), lostImages: 0 };
  if (html.length > mostMarkup && withoutData(html).length > mostMarkup) return { html: '', lostImages: 0 };
  const { selection, doc } = view.state;
  try {
    return reader.cleanHtml(html, {
      ...beside,
      math,
      above: levelAbove(doc, selection.from),
      top: usesFirstLevel(doc) ? 1 : 2,
      labels: footnoteLabels(doc),
    });
  } catch {
    // It cannot be followed into its depth.
    return { html: '', lostImages: 0 };
  }
}

/** What was copied in this editor, or in one like it, is already what a post can hold. */
export function isOwn(html: string): boolean {
  return /<[^<>]*\sdata-pm-slice=/.test(html);
}

function withoutData(html: string): string {
  return html.replaceAll(/\bdata:[\w/+.-]+;base64,[\w+/=]+/g, '');
}
