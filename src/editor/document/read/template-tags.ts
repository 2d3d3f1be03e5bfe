import type { Literal } from 'mdast';
import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, Token, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    templateTag: 'templateTag';
    templateTagBlock: 'templateTagBlock';
    templateTagData: 'templateTagData';
  }
}

interface TemplateTag extends Literal {
  type: 'templateTag';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    templateTag: TemplateTag;
  }
  interface RootContentMap {
    templateTag: TemplateTag;
  }
}

const opening = 123;
/** The second character of a tag → how the tag ends: `{{ }}`, `{% %}`, `{# #}`, kramdown's `{: }`. */
const closings = new Map<Code, string>([
  [123, '}}'],
  [37, '%}'],
  [35, '#}'],
]);
const kramdownClosings = new Map<Code, string>([[58, '}']]);
const longestTag = 5000;

/**
 * Template tags are opaque: nothing in them is Markdown. Within a line they are inline; alone on their line(s) they are a
 * block, so that `{% endfor %}` under a list does not become part of its last item.
 */
export function templateTags(kinds: { templateTags: boolean; kramdown: boolean }): Extension {
  const ends = new Map([...(kinds.templateTags ? closings : []), ...(kinds.kramdown ? kramdownClosings : [])]);
  const inline: Construct = {
    name: 'templateTag',
    tokenize(effects, ok, nok) {
      const end: State = (code) => {
        effects.exit('templateTag');
        return ok(code);
      };
      return (code) => {
        effects.enter('templateTag');
        return tag(this, effects, ends, end, nok)(code);
      };
    },
  };
  const block: Construct = {
    name: 'templateTagBlock',
    concrete: true,
    tokenize(effects, ok, nok) {
      return tagLine(this, effects, ends, ok, nok);
    },
  };
  return { text: { [opening]: inline }, flow: { [opening]: block } };
}

/** One tag. Its text may go on over line endings, not over a blank line. */
function tag(
  context: TokenizeContext,
  effects: Effects,
  ends: ReadonlyMap<Code, string>,
  ok: State,
  nok: State,
): State {
  let end = '';
  let tail = '';
  let length = 0;
  return (code) => {
    effects.enter('templateTagData');
    effects.consume(code);
    tail = '';
    return (second) => {
      const found = ends.get(second);
      if (!found) return nok(second);
      end = found;
      effects.consume(second);
      return inside;
    };
  };

  function inside(code: Code): State | undefined {
    if (code === null || ++length > longestTag) return nok(code);
    if (isLineEnding(code)) {
      effects.exit('templateTagData');
      return effects.check({ partial: true, tokenize: continuation }, lineEnding, nok)(code);
    }
    effects.consume(code);
    tail = (tail + (code > 0 ? String.fromCodePoint(code) : ' ')).slice(-end.length);
    if (tail !== end) return inside;
    effects.exit('templateTagData');
    return ok;
  }

  function lineEnding(code: Code): State {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    tail = '';
    return (next) => {
      effects.enter('templateTagData');
      return inside(next);
    };
  }

  function continuation(this: TokenizeContext, attempt: Effects, yes: State, no: State): State {
    return (code) => {
      attempt.enter('lineEnding');
      attempt.consume(code);
      attempt.exit('lineEnding');
      return (next) =>
        next === null || isLineEnding(next) || context.parser.lazy[context.now().line] ? no(next) : yes(next);
    };
  }
}

/** Tags and spaces up to the end of the line. */
function tagLine(
  context: TokenizeContext,
  effects: Effects,
  ends: ReadonlyMap<Code, string>,
  ok: State,
  nok: State,
): State {
  let second: Code = null;
  return (code) => effects.check({ partial: true, tokenize: peek }, start, nok)(code);

  function start(code: Code): State | undefined {
    effects.enter('templateTagBlock');
    return next(code);
  }

  function peek(attempt: Effects, yes: State, no: State): State {
    return (code) => {
      attempt.enter('templateTagData');
      attempt.consume(code);
      return (next) => {
        second = next;
        if (next === null || isLineEnding(next)) return no(next);
        attempt.consume(next);
        return (third) => {
          attempt.exit('templateTagData');
          const isVariable = second === opening && third !== 60 && third !== 37;
          // A variable or an attribute list at the start of a line is no reason to end a paragraph.
          return context.interrupt && (isVariable || second === 58) ? no(third) : yes(third);
        };
      };
    };
  }

  function next(code: Code): State | undefined {
    return tag(context, effects, ends, after, nok)(code);
  }

  function after(code: Code): State | undefined {
    if (code === null || isLineEnding(code)) {
      effects.exit('templateTagBlock');
      return ok(code);
    }
    if (code === opening) return next(code);
    if (code !== 32 && code >= 0) return nok(code);
    effects.enter('whitespace');
    return spaces(code);
  }

  function spaces(code: Code): State | undefined {
    if (code === 32 || (code !== null && code < 0 && !isLineEnding(code))) {
      effects.consume(code);
      return spaces;
    }
    effects.exit('whitespace');
    return after(code);
  }
}

/** Carriage return, line feed or both, in micromark's codes. */
export function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

/** Both kinds of tag become `templateTag` nodes that hold their source. */
export const templateTagsFromMarkdown: TreeExtension = {
  enter: { templateTag: enter, templateTagBlock: enter },
  exit: { templateTag: exit, templateTagBlock: exit },
};

function enter(this: CompileContext, token: Token) {
  this.enter({ type: 'templateTag', value: '' }, token);
}

function exit(this: CompileContext, token: Token) {
  const node = this.stack.at(-1);
  if (node?.type === 'templateTag') node.value = this.sliceSerialize(token);
  this.exit(token);
}
