import type { Construct, Extension, ParseContext } from 'micromark-util-types';

/** What links and footnotes can refer to, spelled as the parser matches it. A label that is defined anywhere counts everywhere. */
export interface Labels {
  readonly links: readonly string[];
  readonly footnotes: readonly string[];
}

export const noLabels: Labels = { links: [], footnotes: [] };

const bracket = 91;

/** Tells a parser the labels that are defined elsewhere; `all` are those that it knows in the end. To be the last of its extensions: those are asked first. */
export function labels(known: Labels): { extension: Extension; all: () => Labels } {
  let parser: ParseContext | null = null;
  // Matches nothing: it is asked first at the first line, before any text is read.
  const listen: Construct = {
    partial: true,
    tokenize(_effects, _ok, nok) {
      if (!parser) {
        parser = this.parser;
        parser.defined.push(...known.links);
        (parser.gfmFootnotes ??= []).push(...known.footnotes);
      }
      return nok;
    },
  };
  // A text may be a footnote's label alone: then nothing is asked behind it.
  const extension: Extension = { document: { [bracket]: listen, null: listen } };
  return { extension, all: () => ({ links: parser?.defined ?? known.links, footnotes: parser?.gfmFootnotes ?? [] }) };
}
