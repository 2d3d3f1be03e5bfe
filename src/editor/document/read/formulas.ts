import { math } from 'micromark-extension-math';
import type { Code, Construct, Extension, State } from 'micromark-util-types';

/**
 * Formulas, `$x$` and `$$` blocks, without taking prices for them: as in Pandoc, single dollars hug what they hold and no
 * letter or digit follows (https://pandoc.org/MANUAL.html#extension-tex_math_dollars).
 */
export function formulas(): Extension {
  const extension = math({ singleDollarTextMath: true });
  const inline = extension.text?.[dollar];
  return inline && !Array.isArray(inline) ? { ...extension, text: { [dollar]: hugging(inline) } } : extension;
}

const dollar = 36;

function hugging(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const done: State = (code) => {
        const token = this.events.at(-1)?.[1];
        return token && isFormula(this.sliceSerialize(token), code) ? ok(code) : nok(code);
      };
      return construct.tokenize.call(this, effects, done, nok);
    },
  };
}

function isFormula(source: string, next: Code): boolean {
  if (source.startsWith('$$')) return true;
  return (
    /^\$\S(?:.*\S)?\$$/s.test(source) && (next === null || next < 0 || !/[A-Za-z0-9]/.test(String.fromCodePoint(next)))
  );
}
