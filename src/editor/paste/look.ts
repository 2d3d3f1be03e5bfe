import { pastedAddress } from './addresses';
import { monospaceOf } from './monospace';
import type { MathSyntax } from './formula-nodes';
import type { Look } from './runs';
import type { Styles } from './styles';

const bold = new Set(['b', 'strong']);
const italic = new Set(['i', 'em', 'cite', 'var', 'dfn']);
const strike = new Set(['s', 'strike', 'del']);
const code = new Set(['code', 'tt', 'kbd', 'samp', 'pre']);

export interface LookOptions {
  readonly styles: Styles;
  /** Whether a font of one width means code. */
  readonly isMonospaceCode: boolean;
  /** How the site writes formulas; null where it draws none. */
  readonly math: MathSyntax | null;
}

/** What an element makes of the look of the letters in it: its name, its style, its class's style. */
export function lookInside(
  element: Element,
  look: Look,
  { styles, isMonospaceCode }: Pick<LookOptions, 'styles' | 'isMonospaceCode'>,
): Look {
  const name = element.localName;
  const monospace = isMonospaceCode ? monospaceOf(element, styles) : null;
  const isLink = name === 'a' && element.hasAttribute('href');
  return {
    bold: weightOf(styles.of(element, 'font-weight')) ?? (bold.has(name) || look.bold),
    italic: slantOf(styles.of(element, 'font-style')) ?? (italic.has(name) || look.italic),
    strike:
      look.strike ||
      strike.has(name) ||
      /line-through/.test(styles.of(element, 'text-decoration') + styles.of(element, 'text-decoration-line')),
    code: code.has(name) || (monospace ?? look.code),
    href: isLink ? pastedAddress(element.getAttribute('href') ?? '') : look.href,
    title: isLink ? element.getAttribute('title') : look.title,
    verbatim: verbatimOf(styles.of(element, 'white-space')) ?? look.verbatim,
    script: scriptOf(element, styles) ?? look.script,
  };
}

function weightOf(weight: string): boolean | null {
  if (weight === '' || weight === 'inherit') return null;
  return weight.startsWith('bold') || Number(weight) >= 600;
}

function slantOf(style: string): boolean | null {
  return style === '' || style === 'inherit' ? null : /italic|oblique/.test(style);
}

function verbatimOf(space: string): boolean | null {
  return space === '' || space === 'inherit' ? null : /^(?:pre|break-spaces)/.test(space);
}

function scriptOf(element: Element, styles: Styles): 'sup' | 'sub' | null {
  const align = styles.of(element, 'vertical-align');
  if (element.localName === 'sup' || align === 'super') return 'sup';
  return element.localName === 'sub' || align === 'sub' ? 'sub' : null;
}
