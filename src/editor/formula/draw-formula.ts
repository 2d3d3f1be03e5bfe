import katex from 'katex';

/** How much a formula may ask for: macros that expand, and the size of what is drawn, in em. */
const limits = { maxExpand: 500, maxSize: 20 } as const;

/**
 * Draws TeX into an element as MathML, which browsers show and read aloud by themselves. Gives what is wrong with it in
 * KaTeX's words, null when nothing is.
 */
export function drawFormula(tex: string, element: HTMLElement, isBlock: boolean): string | null {
  try {
    katex.render(tex, element, { ...limits, output: 'mathml', displayMode: isBlock, strict: 'ignore', trust: false });
    return null;
  } catch (problem) {
    return problem instanceof Error ? problem.message.replace(/^KaTeX parse error: /, '') : String(problem);
  }
}
