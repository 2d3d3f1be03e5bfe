import type { RootContent } from 'hast';
import { createLowlight } from 'lowlight';
import { grammars } from './grammars';
import { languageOf } from './languages';

/** A stretch of code, in UTF-16 units from its start, and which of the colours it has. */
export interface Coloured {
  readonly from: number;
  readonly to: number;
  readonly kind: ColourKind;
}

/** Drawn by `::highlight(code-keyword)` and so on. */
export type ColourKind = 'comment' | 'keyword' | 'string' | 'number' | 'title' | 'deletion';

/** What has which colour, by the scopes of highlight.js: https://highlightjs.readthedocs.io/en/latest/css-classes-reference.html */
const scopes: Readonly<Record<ColourKind, readonly string[]>> = {
  comment: ['comment', 'quote', 'meta'],
  keyword: ['keyword', 'selector-tag', 'section', 'name', 'doctag'],
  string: ['string', 'regexp', 'addition', 'symbol', 'bullet', 'link'],
  number: ['number', 'literal', 'attr', 'attribute', 'variable', 'template-variable'],
  title: ['title', 'built_in', 'type', 'selector-class', 'selector-id'],
  deletion: ['deletion'],
};

const colourKinds: readonly ColourKind[] = ['comment', 'keyword', 'string', 'number', 'title', 'deletion'];
const kinds = new Map(colourKinds.flatMap((kind) => scopes[kind].map((scope) => [`hljs-${scope}`, kind])));

const lowlight = createLowlight();

/** Tells the words of code apart; none where the language is not known. Fetches its grammar the first time. */
export async function findColours(code: string, language: string): Promise<readonly Coloured[]> {
  const known = languageOf(language);
  const load = grammars[known?.name ?? ''];
  if (!known || !load) return [];
  const name = known.name.toLowerCase();
  if (!lowlight.registered(name)) lowlight.register({ [name]: (await load()).default });
  const found: Coloured[] = [];
  let at = 0;
  for (const node of lowlight.highlight(name, code).children) walk(node);
  return found;

  function walk(node: RootContent, kind?: ColourKind) {
    if (node.type === 'text') {
      if (kind) found.push({ from: at, to: at + node.value.length, kind });
      at += node.value.length;
    } else if (node.type === 'element') {
      const own = node.properties.className;
      const inner = Array.isArray(own) ? kinds.get(String(own[0])) : kind;
      for (const child of node.children) walk(child, inner);
    }
  }
}
