import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Syntax } from '../../../site/site';
import type { OpenBody } from '../open';
import { perNode } from '../per-node';
import { verbatimTags } from '../read/syntax/template-tags';

/** The kinds of syntax that are known to end at an empty line, but for what is found here. */
const near: readonly string[] = ['templateTags', 'kramdown', 'directives', 'admonitions', 'mdx'];

const verbatim = `${verbatimTags}|raw`;

/** Either end of what is taken verbatim up to its end tag, over empty lines, if there is one: template tags', kramdown's. */
const farReaching = new RegExp(String.raw`\{%-?\s*(?:${verbatim})\b|\bend(?:${verbatim})\b|\{:[:/]`);

/** With one of these anywhere, template tags in addresses are read otherwise everywhere. */
const privateCharacter = /[\ue000-\uf8ff]/;

/** Whether a piece of a body may hold something that is read one way or another for what lies beyond an empty line. */
export function reachesFar(piece: string): boolean {
  return farReaching.test(piece);
}

/** Whether an opened body, or the text that it became, can only be read as a whole. */
export function isIndivisible({ text: old, syntax, document }: OpenBody, text: string): boolean {
  const isKnown = Object.entries(syntax).every(([kind, isOn]) => !isOn || near.includes(kind));
  return !isKnown || privateCharacter.test(old) || privateCharacter.test(text) || hasOpenEnd(document, syntax);
}

/** Whether something in a document, read as MDX, was looked for beyond empty lines, and not found. */
export function hasOpenEnd(document: DocumentNode, syntax: Syntax): boolean {
  return Object.entries(syntax).some(([kind, isOn]) => isOn && kind === 'mdx') && document.children.some(isOpenEnded);
}

/** Imports that end before the first empty line, whatever follows it. */
const imports = /^(?:import (?:[\w$*,\s]|\{[\w$*,\s]*\})*(?:"[^"\\\n]*"|'[^'\\\n]*');?\s*)+$/;

/** A `<` or `{` that nothing closes, a tag that is HTML but no JSX, exported code. */
const isOpenEnded = perNode((node): boolean => {
  const { raw, kind } = node.attrs;
  if (node.type.name === 'rawInline') return kind === 'html' || raw === '<' || raw === '{';
  if (node.type.name === 'rawBlock') return kind === 'esm' && !imports.test(String(raw));
  return node.children.some(isOpenEnded);
});
