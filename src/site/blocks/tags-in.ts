import type { Syntax } from '../site';
import { readTag } from '../tags/read-tag';
import type { Tag } from '../tags/tag';
import { lineEnd, lineStart } from '../../lib/lines';

/** A tag of a post, with its source, and whether nothing else stands in its lines. */
export interface FoundTag {
  readonly source: string;
  readonly tag: Tag;
  readonly isAlone: boolean;
  /** What stands between it and the tag before it. */
  readonly before: string;
}

/** So much of a body is looked at. */
const longest = 200_000;
const fence = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n(?:[^]*?\n)??[ \t>]*\1[`~]*[ \t]*(?=\n|$)|^[ \t>]*(?:`{3,}|~{3,})[^]*/gm;
const code = '`[^`\\n]+`';
const template = String.raw`\{\{[<%][^}]{1,2000}?[>%]\}\}|\{%-?[^%]{1,2000}?%\}|\{\{-?\s*\w+\([^{}]{0,2000}\)\s*-?\}\}`;
const element = String.raw`<\/?[A-Z][\w.]*(?:\s(?:"[^"\n]*"|'[^'\n]*'|\{[^{}\n]*\}|[^<>"'{}])*)?>`;
const ownElement = String.raw`<\/?[a-z]+-[a-z-]+(?:\s(?:"[^"\n]*"|'[^'\n]*'|[^<>"'])*)?>(?:\s*<\/[a-z-]+>)?`;
const line = String.raw`^[ \t]*(?:::|:{3,}[ \t]*)[a-zA-Z][^\n]*$`;

/** The template tags, components and directives that a body holds outside of its code, in their order. */
export function tagsIn(body: string, syntax: Syntax): readonly FoundTag[] {
  const words = body.slice(0, longest).replaceAll('\r\n', '\n').replaceAll(fence, '');
  const wanted = [
    code,
    ...(syntax.templateTags ? [template] : []),
    element,
    ...(syntax.mdx ? [] : [ownElement]),
    ...(syntax.directives ? [line] : []),
  ];
  let end = 0;
  return [...words.matchAll(new RegExp(wanted.join('|'), 'gm'))].flatMap(({ 0: source, index }) => {
    const tag = source.startsWith('`') ? null : readTag(source, syntax);
    if (!tag) return [];
    const before = words.slice(end, index);
    end = index + source.length;
    return [{ source: source.trim(), tag, isAlone: isAlone(words, index, end), before }];
  });
}

function isAlone(text: string, from: number, to: number): boolean {
  const start = text.slice(lineStart(text, from), from);
  return /^[ \t>]*$/.test(start) && text.slice(to, lineEnd(text, to)).trim() === '';
}
