import { htmlFlow } from 'micromark-core-commonmark';
import type { Construct, Extension } from 'micromark-util-types';
import { opaqueBlock, opaqueText, toLineEnd, type FindEnd } from '../opaque';
import { findEsm } from './esm';
import { findExpression } from './expression';
import { findTag } from './jsx';

const [angle, brace, letterE, letterI, exclamation, question] = [60, 123, 101, 105, 33, 63];

/**
 * MDX: JSX tags, `{expressions}` and import or export lines are opaque, what lies between tags stays Markdown; there is no
 * indented code, and of HTML's blocks only comments. What is not valid MDX is still read: as inline HTML, or `<` or `{`
 * alone as one opaque character, so that nobody's text is written where a build would fail on it.
 * Source: https://mdxjs.com/docs/what-is-mdx/#mdx-syntax
 */
export function mdx(text: string): Extension {
  const tag = findTag(text);
  const expression = findExpression(text);
  const line = toLineEnd(text, (at) => (text[at] === '<' ? tag(at) : expression(at)));
  // A `<` before a blank is text in MDX, too, unless the text ends there.
  const stray: FindEnd = (at) => (/^<[ \t]+[^\s|#]/.test(text.slice(at, at + 100)) ? -1 : at + 1);
  const esm = opaqueBlock('esm', findEsm(text), () => false);
  return {
    disable: { null: ['codeIndented', 'htmlFlow'] },
    flow: {
      [angle]: [opaqueBlock('jsx', line, () => true), comments],
      [brace]: opaqueBlock('expression', line, () => true),
      [letterE]: esm,
      [letterI]: esm,
    },
    text: {
      [angle]: [opaqueText('jsx', tag), after(opaqueText('jsx', stray))],
      [brace]: [opaqueText('expression', expression), after(opaqueText('expression', stray))],
    },
  };
}

/** Tried when everything else has failed. */
function after(construct: Construct): Construct {
  return { ...construct, add: 'after' };
}

/** HTML's blocks that start with `<!` or `<?`; any other starts with a tag. */
const comments: Construct = {
  ...htmlFlow,
  name: 'comments',
  tokenize(effects, ok, nok) {
    const start = htmlFlow.tokenize.call(this, effects, ok, nok);
    const peek: Construct = {
      partial: true,
      tokenize: (attempt, yes, no) => (code) => {
        attempt.enter('opaque');
        attempt.consume(code);
        return (next) => {
          attempt.exit('opaque');
          return next === exclamation || next === question ? yes(next) : no(next);
        };
      },
    };
    return effects.check(peek, start, nok);
  },
};
