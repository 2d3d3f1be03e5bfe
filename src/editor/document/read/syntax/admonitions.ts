import type { BlockContent, DefinitionContent, Parent } from 'mdast';
import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown';
import { blankLine } from 'micromark-core-commonmark';
import { type FindEnd, opaqueBlock } from './opaque';
import type { Construct, Exiter, Extension, State, Token } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    admonition: 'admonition';
    admonitionLine: 'admonitionLine';
    admonitionIndent: 'admonitionIndent';
  }
}

/** A callout whose first line is no Markdown, and whose blocks are further in than it is. */
interface Admonition extends Parent {
  type: 'admonition';
  line: string;
  children: (BlockContent | DefinitionContent)[];
}

declare module 'mdast' {
  interface BlockContentMap {
    admonition: Admonition;
  }
  interface RootContentMap {
    admonition: Admonition;
  }
}

const [exclamation, question, slash, tab, virtualSpace, space] = [33, 63, 47, -2, -1, 32];
const opening = /(?:!!!|\?\?\?\+?)[ \t]?[A-Za-z][\w-]*(?:[ \t]+[\w-]+)*(?:[ \t]+"[^\r\n]*")?[ \t]*(?=[\r\n]|$)/y;
const slashes = /\/{3,}(?:[ \t]+[A-Za-z][\w-]*[ \t]*(?:\|[^\r\n]*)?|[ \t]*)(?=[\r\n]|$)/y;
const nextLine = /\r?\n([ \t>]*)([^\r\n]*)/y;

/**
 * MkDocs' callouts, `!!! note "Title"` and `??? tip`, around the blocks under them that are further in by four columns. None of
 * their paragraphs goes on in a line that is not. The lines `/// note | Title` and `///` are opaque, as those of containers are.
 * Source: https://python-markdown.github.io/extensions/admonition/, https://facelessuser.github.io/pymdown-extensions/extensions/details/,
 * https://facelessuser.github.io/pymdown-extensions/extensions/blocks/
 */
export function admonitions(text: string): Extension {
  /** Where the line starts that ends each. */
  const ends = new WeakMap<object, number>();
  /** Of those that hold a line. */
  const open = new Map<object, number>();
  const exit: Exiter = function (effects) {
    effects.exit('admonition');
    open.delete(this.containerState ?? {});
  };
  const container: Construct = {
    name: 'admonition',
    tokenize(effects, ok, nok) {
      let end = -1;
      const next: State = (code) => {
        if (this.now().offset < end) {
          effects.consume(code);
          return next;
        }
        effects.exit('admonitionLine');
        return ok(code);
      };
      return (code) => {
        const { offset } = this.now();
        end = lineEndAt(offset);
        if (end < 0) return nok(code);
        const [, indent, context] = this.events.at(-1) ?? [];
        const width = indent?.type === 'linePrefix' ? (context?.sliceSerialize(indent, true).length ?? 0) : 0;
        const state = (this.containerState ??= {});
        state.size = width + 4;
        ends.set(state, endAt(offset, end));
        effects.enter('admonition', { _container: true });
        effects.enter('admonitionLine');
        return next(code);
      };
    },
    continuation: {
      tokenize(effects, ok, nok) {
        const { containerState: state = {} } = this;
        open.set(state, ends.get(state) ?? -1);
        return effects.check(blankLine, ok, effects.attempt(indentOf(state.size ?? 0), ok, nok));
      },
    },
    exit,
  };
  // Begins nothing, and yet ends what is open, as what begins does: else the line would go on a paragraph that is.
  const ending: Construct = {
    name: 'admonitionEnd',
    tokenize(_effects, ok, nok) {
      return (code) => ([...open.values()].includes(lineStart(text, this.now().offset)) ? ok(code) : nok(code));
    },
    exit: () => undefined,
  };
  const findSlashes: FindEnd = (at) => {
    slashes.lastIndex = at;
    return slashes.test(text) ? slashes.lastIndex : -1;
  };
  return {
    document: { [exclamation]: container, [question]: container, null: ending },
    flow: { [slash]: opaqueBlock('directive', findSlashes, () => true) },
  };

  /** Where the line ends that opens one at an offset; -1 where none does. */
  function lineEndAt(at: number): number {
    opening.lastIndex = at;
    return opening.test(text) ? opening.lastIndex : -1;
  }

  /** Where the first line starts that is not further in; the text's length where all are. */
  function endAt(at: number, lineEnd: number): number {
    const width = columns(leadOf(at)) + 4;
    nextLine.lastIndex = lineEnd;
    for (let line = nextLine.exec(text); line; line = nextLine.exec(text)) {
      const [, blanks = '', words = ''] = line;
      if (words !== '' && columns(blanks) < width) return nextLine.lastIndex - words.length - blanks.length;
    }
    return text.length;
  }

  function leadOf(at: number): string {
    return text.slice(lineStart(text, at), at);
  }
}

/** So many columns of blanks. */
function indentOf(size: number): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      let width = 0;
      const next: State = (code) => {
        if (width === size) {
          effects.exit('admonitionIndent');
          return ok(code);
        }
        if (code !== space && code !== tab && code !== virtualSpace) return nok(code);
        effects.consume(code);
        width++;
        return next;
      };
      return (code) => {
        effects.enter('admonitionIndent');
        return next(code);
      };
    },
  };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** How far in a line is that begins so, be it in quotes: a tab goes on to the next multiple of four. */
function columns(lead: string): number {
  let column = 0;
  for (const sign of lead) column += sign === '\t' ? 4 - (column % 4) : 1;
  return column;
}

/** Admonitions become nodes that hold their first line and their blocks. */
export const admonitionsFromMarkdown: TreeExtension = {
  enter: {
    admonition(this: CompileContext, token: Token) {
      this.enter({ type: 'admonition', line: '', children: [] }, token);
    },
  },
  exit: {
    admonitionLine(this: CompileContext, token: Token) {
      const admonition = this.stack.at(-1);
      if (admonition?.type === 'admonition') admonition.line = this.sliceSerialize(token).trimEnd();
    },
    admonition(this: CompileContext, token: Token) {
      this.exit(token);
    },
  },
};
