import type { Syntax } from '../../site/site';
import { emptyInlineFormula, withTex } from '../formula/formula-source';
import { plain, type Look, type Run } from './runs';

/** What a site's way to write formulas depends on. */
export type MathSyntax = Pick<Syntax, 'kramdown'>;

/** A formula in a line: as the editor holds it where the site draws formulas, else as its letters, or as code where it is more than that. */
export function formulaRun(document: Document, tex: string, look: Look, math: MathSyntax | null): Run {
  const line = tex.replaceAll(/\s*\n\s*/g, ' ');
  if (!math) return { text: line, look: { ...look, verbatim: true, code: look.code || /[\\^_{}]/.test(line) } };
  const atom = document.createElement('span');
  atom.setAttribute('data-raw', withTex(emptyInlineFormula(math), line));
  atom.setAttribute('data-kind', 'inlineMath');
  return { text: '', look: { ...plain, href: look.href, title: look.title }, atom };
}

/** A formula on lines of its own, for a site that draws formulas. */
export function formulaBlock(document: Document, tex: string): Element {
  const block = document.createElement('div');
  block.setAttribute('data-raw', `$$\n${tex.replaceAll(/\n\s*\n/g, '\n')}\n$$`);
  block.setAttribute('data-kind', 'math');
  return block;
}
