import type { Syntax } from '../../site/site';

/** What a formula's source holds between its dollars: TeX. */
export function texOf(source: string): string {
  if (isEmpty(source)) return '';
  const [, dollars = '', tex = ''] = /^(\${1,})([^]*?)\$*$/.exec(source.trim()) ?? [];
  return dollars === '' ? source : tex.replace(/^[ \t]*\n/, '').trim();
}

/** The source with another formula between its dollars; in a line, without line breaks. */
export function withTex(source: string, tex: string): string {
  const [, marks = '$$', gap] = /^(\$+)([ \t]*\n)?/.exec(source.trim()) ?? [];
  const dollars = isEmpty(source) ? marks.slice(marks.length / 2) : marks;
  if (gap !== undefined) return `${dollars}\n${tex}\n${dollars}`;
  return dollars + tex.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/(?<!\\)\$/g, String.raw`\$`) + dollars;
}

/** Dollars with nothing between them. */
function isEmpty(source: string): boolean {
  return /^(?:\${2})+$/.test(source.trim());
}

/** A formula on lines of its own that is to be written. */
export const emptyFormula = '$$\n\n$$';

/** One between words: kramdown has two dollars there, too. Source: https://kramdown.gettalong.org/syntax.html#math-blocks */
export function emptyInlineFormula({ kramdown }: Pick<Syntax, 'kramdown'>): string {
  return kramdown ? '$$$$' : '$$';
}

/** One between words that is to be written: what stands there must be read as a formula until it is. */
export const blankInlineFormula = '$$ $$';
