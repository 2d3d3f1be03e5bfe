import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { MarkdownStyle } from '../construct';
import type { OpenBody } from './open';

/** How new text is written when neither the file nor its siblings show a habit. */
export const plainStyle: MarkdownStyle = {
  bullet: '-',
  delimiter: '.',
  sameNumbers: false,
  emphasis: '*',
  strong: '*',
  fence: '`',
  rule: '-',
  hardBreak: 'backslash',
  setext: false,
  closedHeadings: false,
  wideLists: false,
  lineEnding: '\n',
};

const known = new WeakMap<DocumentNode, Map<MarkdownStyle, MarkdownStyle>>();

/** The style of an opened body and what its syntax asks of new text, found once. */
export function styleOf({ document, text, syntax }: OpenBody, habits: MarkdownStyle): MarkdownStyle {
  const styles = known.get(document) ?? new Map<MarkdownStyle, MarkdownStyle>();
  const style = styles.get(habits) ?? {
    ...detectStyle(text, habits),
    mdx: syntax.mdx === true,
    templateTags: syntax.templateTags,
    directives: syntax.directives,
    admonitions: syntax.admonitions === true,
  };
  known.set(document, styles.set(habits, style));
  return style;
}

/** The marks of writing that a body uses most; `habits` (its siblings', say) decide where it uses none. */
function detectStyle(text: string, habits: MarkdownStyle = plainStyle): MarkdownStyle {
  const prose = text.replaceAll(/^([ \t>]*)(`{3,}|~{3,})[^]*?^\1\2/gm, '');
  const count = (pattern: RegExp) => prose.match(pattern)?.length ?? 0;
  const most = <Choice>(fallback: Choice, counts: readonly (readonly [Choice, number])[]): Choice =>
    counts.reduce(
      (best, next) => (next[1] > best[1] ? next : best),
      [fallback, counts.find(([choice]) => choice === fallback)?.[1] ?? 0],
    )[0];
  const all = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const atx = count(/^ {0,3}#{1,2}[ \t]/gm);
  const widths = [...prose.matchAll(/^[ \t>]*[-*+]( +)\S/gm)].map((match) => match[1]?.length ?? 0);
  return {
    bullet: most(habits.bullet, [
      ['-', count(/^[ \t>]*- /gm)],
      ['*', count(/^[ \t>]*\* /gm)],
      ['+', count(/^[ \t>]*\+ /gm)],
    ]),
    delimiter: most(habits.delimiter, [
      ['.', count(/^[ \t>]*\d+\. /gm)],
      [')', count(/^[ \t>]*\d+\) /gm)],
    ]),
    sameNumbers: most(habits.sameNumbers, [
      [false, count(/^[ \t>]*2[.)] /gm)],
      [true, count(/^[ \t>]*([01])[.)] .*\n(?:[ \t>]*\n)?[ \t>]*\1[.)] /gm)],
    ]),
    emphasis: most(habits.emphasis, [
      ['*', count(/(?<![*\w\\])\*(?![*\s])[^*\n]*[^*\s]\*(?!\*)/g)],
      ['_', count(/(?<![\w\\])_(?![_\s])[^_\n]*[^_\s]_(?!\w)/g)],
    ]),
    strong: most(habits.strong, [
      ['*', count(/\*\*(?=[^*\s])/g)],
      ['_', count(/(?<!\w)__(?=[^_\s])/g)],
    ]),
    fence: most(habits.fence, [
      ['`', all(/^[ \t>]*```/gm)],
      ['~', all(/^[ \t>]*~~~/gm)],
    ]),
    rule: most(habits.rule, [
      ['-', count(/^(?:- *){3,}$/gm)],
      ['*', count(/^(?:\* *){3,}$/gm)],
      ['_', count(/^(?:_ *){3,}$/gm)],
    ]),
    hardBreak: most(habits.hardBreak, [
      ['backslash', count(/\S\\$/gm)],
      ['spaces', count(/\S {2,}\n[ \t>]*\S/g)],
    ]),
    setext: most(habits.setext, [
      [false, atx],
      [true, count(/^(?!#|[ \t]|---).+\n(?:=+|-{2,})[ \t]*$/gm)],
    ]),
    closedHeadings: most(habits.closedHeadings, [
      [false, count(/^ {0,3}#{1,6}[ \t].*[^#\s][ \t]*$/gm)],
      [true, count(/^ {0,3}#{1,6}[ \t].*\S[ \t]#+[ \t]*$/gm)],
    ]),
    wideLists: most(habits.wideLists, [
      [false, widths.filter((width) => width < 3).length],
      [true, widths.filter((width) => width >= 3).length],
    ]),
    lineEnding: most(habits.lineEnding, [
      ['\n', all(/(?<!\r)\n/g)],
      ['\r\n', all(/\r\n/g)],
    ]),
  };
}
