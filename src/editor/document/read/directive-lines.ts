import type { Literal } from 'mdast';
import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Effects, Extension, State, Token } from 'micromark-util-types';
import { isLineEnding } from './template-tags';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    directiveLine: 'directiveLine';
  }
}

interface DirectiveLine extends Literal {
  type: 'directiveLine';
}

declare module 'mdast' {
  interface RootContentMap {
    directiveLine: DirectiveLine;
  }
}

const colon = 58;

/** A line that opens or closes a container directive, `:::note[Title]` or `:::`, is opaque; what lies between stays Markdown. */
export const directiveLines: Extension = {
  flow: { [colon]: { name: 'directiveLine', tokenize: (effects, ok, nok) => line(effects, ok, nok) } },
};

function line(effects: Effects, ok: State, nok: State): State {
  let colons = 0;
  return (code) => {
    effects.enter('directiveLine');
    return fence(code);
  };

  function fence(code: Code): State | undefined {
    if (code === colon) {
      colons++;
      effects.consume(code);
      return fence;
    }
    return colons < 3 ? nok(code) : rest(code);
  }

  function rest(code: Code): State | undefined {
    if (code === null || isLineEnding(code)) {
      effects.exit('directiveLine');
      return ok(code);
    }
    effects.consume(code);
    return rest;
  }
}

export const directiveLinesFromMarkdown: TreeExtension = {
  enter: {
    directiveLine(this: CompileContext, token: Token) {
      this.enter({ type: 'directiveLine', value: '' }, token);
    },
  },
  exit: {
    directiveLine(this: CompileContext, token: Token) {
      const node = this.stack.at(-1);
      if (node?.type === 'directiveLine') node.value = this.sliceSerialize(token);
      this.exit(token);
    },
  },
};
