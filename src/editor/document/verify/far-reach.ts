import type { Syntax } from '../../../site/site';

/** The kinds of syntax that are known to end at an empty line, but for what `farReaching` finds. */
const near: readonly string[] = ['templateTags', 'kramdown', 'directives'];

const verbatim =
  'highlight|comment|verbatim|codeblock|code|prism|css|js|javascript|stylesheet|style|script|mermaid|plantuml|graphviz|katex|math|raw';

/** Either end of what is taken verbatim up to its end tag, over empty lines, if there is one: template tags', kramdown's. */
const farReaching = new RegExp(String.raw`\{%-?\s*(?:${verbatim})\b|\bend(?:${verbatim})\b|\{:[:/]`);

/** Whether a stretch of a body may hold something that is read one way or another for what lies beyond an empty line. */
export function reachesFar(source: string, syntax: Syntax): boolean {
  return Object.entries(syntax).some(([kind, isOn]) => isOn && !near.includes(kind)) || farReaching.test(source);
}
