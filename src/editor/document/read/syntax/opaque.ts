import type { Literal } from 'mdast';
import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Construct, State, Token, Tokenizer } from 'micromark-util-types';

/** What a piece of source is that is kept as it is. */
export type OpaqueKind = 'templateTag' | 'attributes' | 'directive' | 'definitionMark' | 'jsx' | 'expression' | 'esm';

/** Where the opaque piece that starts at an offset of the file ends; -1 when none starts there. */
export type FindEnd = (at: number) => number;

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    opaque: 'opaque';
    opaqueLine: 'opaqueLine';
  }
  interface Token {
    opaqueKind?: OpaqueKind;
  }
}

interface Opaque extends Literal {
  type: OpaqueKind;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    opaque: Opaque;
  }
  interface RootContentMap {
    opaque: Opaque;
  }
}

/** A piece within a line of text. */
export function opaqueText(kind: OpaqueKind, find: FindEnd): Construct {
  return { name: kind, tokenize: tokenizer(kind, find, false) };
}

/**
 * A block of its own, up to the end of a line. Its end is looked up in the file, not in the stream of lines: once a line
 * has been taken into a block, micromark cannot give it back to a list or a quote. `mayInterrupt` says whether one that
 * starts at an offset ends the paragraph above it.
 */
export function opaqueBlock(kind: OpaqueKind, find: FindEnd, mayInterrupt: (at: number) => boolean): Construct {
  return { name: `${kind}Block`, concrete: true, tokenize: tokenizer(kind, find, true, mayInterrupt) };
}

function tokenizer(
  kind: OpaqueKind,
  find: FindEnd,
  isBlock: boolean,
  mayInterrupt: (at: number) => boolean = () => true,
): Tokenizer {
  return function (effects, ok, nok) {
    let end = -1;
    let first = 0;
    let isInLine = false;
    const next: State = (code) => {
      const { offset, line } = this.now();
      if (offset >= end && code !== virtualSpace) {
        if (isInLine) effects.exit('opaqueLine');
        effects.exit('opaque');
        return ok(code);
      }
      if (code === null || (isBlock && line > first && this.parser.lazy[line])) return nok(code);
      // Only lines' endings may be tokens over two lines: by them micromark divides text into its lines.
      const isBreak = code < virtualSpace - 1;
      if (isInLine && isBreak) effects.exit('opaqueLine');
      if (isBreak) effects.enter('lineEnding');
      else if (!isInLine) effects.enter('opaqueLine');
      effects.consume(code);
      if (isBreak) effects.exit('lineEnding');
      isInLine = !isBreak;
      return next;
    };
    return (code) => {
      const { offset, line } = this.now();
      first = line;
      end = this.interrupt && !mayInterrupt(offset) ? -1 : find(offset);
      if (end <= offset) return nok(code);
      effects.enter('opaque', { opaqueKind: kind });
      return next(code);
    };
  };
}

/** What a tab is followed by, for the columns that it fills: it is in no file. */
const virtualSpace = -1;

/** Opaque pieces become nodes of their kind that hold their source. */
export const opaqueFromMarkdown: TreeExtension = {
  enter: {
    opaque(this: CompileContext, token: Token) {
      this.enter({ type: token.opaqueKind ?? 'templateTag', value: this.sliceSerialize(token) }, token);
    },
  },
  exit: {
    opaque(this: CompileContext, token: Token) {
      this.exit(token);
    },
  },
};

/** One piece after another, with blanks between them, up to the end of the line. */
export function toLineEnd(text: string, find: FindEnd): FindEnd {
  return (at) => {
    let end = find(at);
    while (end > at) {
      const next = afterBlanks(text, end);
      if (isLineEnd(text, next)) return next;
      end = find(next) > next ? find(next) : -1;
    }
    return -1;
  };
}

/** The offset of the next character that is no space or tab. */
export function afterBlanks(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ' || text[next] === '\t') next++;
  return next;
}

/** Whether a line ends at this offset. */
export function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\n' || text[at] === '\r';
}
