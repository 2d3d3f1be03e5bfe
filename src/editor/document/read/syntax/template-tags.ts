import type { Extension } from 'micromark-util-types';
import { opaqueBlock, opaqueText, toLineEnd, type FindEnd } from './opaque';

/** The second character of a tag → how the tag ends: `{{ }}`, `{{< >}}`, `{{% %}}`, `{% %}`, `{# #}`. */
const closings: Readonly<Record<string, string>> = { '{': '}}', '%': '%}', '#': '#}' };
const longest = 5000;
const opening = 123;
/** The brace of a tag that was taken for a part of an address, and is none; see `veil`. */
const veiledOpening = 0xe000 + opening;

/**
 * Template tags are opaque: nothing in them is Markdown. Within a line they are inline; alone on their line(s) they are a
 * block, so that `{% endfor %}` under a list does not become part of its last item. Between paired tags lies Markdown,
 * except where the template language takes the text as it is: code and comments.
 */
export function templateTags(text: string): Extension {
  const tag = findTag(text);
  const verbatim = findVerbatim(text, tag);
  const piece: FindEnd = (at) => Math.max(verbatim(at), tag(at));
  // A variable at the start of a line is no reason to end a paragraph.
  const mayInterrupt = (at: number) => text[at + 1] !== '{' || text[at + 2] === '<' || text[at + 2] === '%';
  return {
    text: { [opening]: opaqueText('templateTag', piece), [veiledOpening]: opaqueText('templateTag', piece) },
    flow: { [opening]: opaqueBlock('templateTag', toLineEnd(text, piece), mayInterrupt) },
  };
}

/** One tag. Its text may go on over line endings, not over a blank line. */
function findTag(text: string): FindEnd {
  return (at) => {
    const closing = text[at] === '{' ? closings[text[at + 1] ?? ''] : undefined;
    if (closing === undefined) return -1;
    const source = text.slice(at, at + longest);
    const end = source.indexOf(closing, 2);
    return end < 0 || /\n[ \t>]*\r?\n/.test(source.slice(0, end)) ? -1 : at + end + closing.length;
  };
}

/**
 * Tags whose text is not Markdown: Jekyll's and Eleventy's highlight, Liquid's and Twig's comment and verbatim, Hexo's code,
 * bundles of scripts and styles, diagrams. `raw` is not among them: its text reaches the Markdown renderer.
 */
export const verbatimTags =
  'highlight|comment|verbatim|codeblock|code|prism|css|js|javascript|stylesheet|style|script|mermaid|plantuml|graphviz|katex|math';
const verbatimTag = new RegExp(String.raw`\{%-?\s*(${verbatimTags})\b(?:[^%]|%(?!\}))*%\}`, 'y');

/** Such a tag with its end tag and all between them. */
function findVerbatim(text: string, tag: FindEnd): FindEnd {
  // The same tag is looked for once more only where it has been found before.
  const missing = new Set<string>();
  return (at) => {
    const start = text.startsWith('{%', at) ? tag(at) : -1;
    verbatimTag.lastIndex = at;
    const name = start < 0 ? undefined : verbatimTag.exec(text)?.[1];
    if (name === undefined || missing.has(name)) return -1;
    const ending = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g');
    ending.lastIndex = start;
    if (ending.exec(text)) return ending.lastIndex;
    missing.add(name);
    return -1;
  };
}
