import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';

/** A stretch of code, in UTF-16 units from its start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The lines of a block of code that are in the window, and so many pixels around it; all where nothing is drawn. */
export function linesInSight(view: EditorView, at: number, block: DocumentNode, around: number): Stretch {
  const shown = view.nodeDOM(at);
  const code = shown instanceof Element ? shown.querySelector('code') : null;
  const { top = 0, height = 0 } = code?.getBoundingClientRect() ?? {};
  if (height > 0 && (top + height < -around || top > window.innerHeight + around)) return { from: 0, to: 0 };
  const lines = block.textContent.split('\n');
  const lineHeight = height / lines.length;
  if (lineHeight === 0) return { from: 0, to: block.content.size };
  const first = clamp(Math.floor((-around - top) / lineHeight));
  const behind = clamp(Math.ceil((window.innerHeight + around - top) / lineHeight));
  const from = lengthOf(lines.slice(0, first));
  return { from, to: from + lengthOf(lines.slice(first, behind)) };

  function clamp(line: number): number {
    return Math.max(0, Math.min(line, lines.length));
  }
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
