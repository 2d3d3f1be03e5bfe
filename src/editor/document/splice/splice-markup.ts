import type { Node as DocumentNode } from '@tiptap/pm/model';
import { isAdmonition } from '../../../site/tags/callout-line';
import type { Place } from '../read/place';
import type { Splice } from './splice';

/** Splices for a text block whose attributes changed: a heading's level, a code block's language. Null when it must be written anew. */
export function spliceMarkup(old: DocumentNode, current: DocumentNode, place: Place, text: string): Splice[] | null {
  if (old.hasMarkup(current.type, current.attrs)) return [];
  const source = text.slice(place.from, place.to);
  if (old.type.name === 'heading') return headingLevel(source, place.from, Number(current.attrs.level));
  if (old.type.name === 'codeBlock') return fenceInfo(source, place.from, old, current);
  // A cell's alignment is its column's.
  return old.type.name === 'tableCell' || old.type.name === 'tableHeader' ? [] : null;
}

/** Splices for a container whose attributes changed: the line that makes a callout of a quote. Null when it must be written anew. */
export function spliceFirstLine(
  old: DocumentNode,
  current: DocumentNode,
  { from }: Place,
  text: string,
): Splice[] | null {
  if (old.hasMarkup(current.type, current.attrs)) return [];
  const [was, is]: unknown[] = [old.attrs.alert, current.attrs.alert];
  if (typeof was !== 'string' || typeof is !== 'string' || isAdmonition(was) !== isAdmonition(is)) return null;
  const at = text.indexOf(was, from);
  return at < 0 ? null : [{ from: at, to: at + was.length, text: is }];
}

function headingLevel(source: string, at: number, level: number): Splice[] | null {
  const marks = /^#+/.exec(source)?.[0];
  if (marks) {
    const closing = /[ \t](#+)[ \t]*$/.exec(source);
    const start = closing ? at + closing.index + 1 : 0;
    const end = closing ? [{ from: start, to: start + (closing[1]?.length ?? 0), text: '#'.repeat(level) }] : [];
    return [{ from: at, to: at + marks.length, text: '#'.repeat(level) }, ...end];
  }
  const underline = /(?:=+|-+)[ \t]*$/.exec(source);
  if (!underline || level > 2) return null;
  const line = underline[0].replaceAll(/[=-]/g, level === 1 ? '=' : '-');
  return [{ from: at + underline.index, to: at + source.length, text: line }];
}

/** The language, and what follows it on the fence, each by itself. */
function fenceInfo(source: string, at: number, old: DocumentNode, { attrs }: DocumentNode): Splice[] | null {
  const [fence, , blanks = '', word = '', gap = '', meta = ''] =
    /^(`{3,}|~{3,})([ \t]*)(\S*)([ \t]*)([^\r\n]*)/.exec(source) ?? [];
  if (fence === undefined) return null;
  const from = at + fence.length - (blanks + word + gap + meta).length + blanks.length;
  const rest = attrs.language && attrs.meta ? String(attrs.meta) : '';
  const restFrom = from + word.length;
  const language = { from, to: restFrom, text: String(attrs.language ?? '') };
  const end = { from: restFrom, to: restFrom + gap.length + meta.length, text: rest && ` ${rest}` };
  return [
    ...(old.attrs.language === attrs.language ? [] : [language]),
    ...((old.attrs.meta || '') === rest ? [] : [end]),
  ];
}
