import type { Extension, ParseContext } from 'micromark-util-types';

/** What links and footnotes can refer to, spelled as the parser matches it. A label that is defined anywhere counts everywhere. */
export interface Labels {
  readonly links: readonly string[];
  readonly footnotes: readonly string[];
}

export const noLabels: Labels = { links: [], footnotes: [] };

/** Tells a parser the labels that are defined elsewhere; `all` are those that it knows in the end. */
export function labels(known: Labels): { extension: Extension; all: () => Labels } {
  let parser: ParseContext | null = null;
  const extension: Extension = {
    document: {
      // Matches nothing: it is asked first at the first line, before any text is read.
      null: {
        partial: true,
        tokenize(_effects, _ok, nok) {
          if (!parser) {
            parser = this.parser;
            parser.defined.push(...known.links);
            (parser.gfmFootnotes ??= []).push(...known.footnotes);
          }
          return nok;
        },
      },
    },
  };
  return { extension, all: () => ({ links: parser?.defined ?? known.links, footnotes: parser?.gfmFootnotes ?? [] }) };
}
