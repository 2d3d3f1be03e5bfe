import type { Nodes } from 'mdast';

/** A template tag on one line. */
const tags = /\{\{(?:(?!\}\})[^\r\n])+\}\}|\{%(?:(?!%\})[^\r\n])+%\}/g;
const longestLine = 2000;

/** What stands before a tag in an address: of a link or picture, of a definition that is no footnote, or in an attribute of an HTML tag. */
const addresses = [
  /\]\([ \t]*<?[^\s()<>]*$/,
  /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*\[(?!\^[^\s\]]+\])[^\]]+\]:[ \t]*<?[^\s<>]*$/,
  /<[A-Za-z][\w-]*(?:\s+[\w:@.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s+[\w:@.-]+\s*=\s*(?:"[^"]*|'[^']*)$/,
];

const first = 0xe000;
const veiled = /[\ue000-\ue07f]/;

/**
 * The text with template tags in addresses, `[text]({{< ref "a.md" >}})`, behind a veil: each of their characters is
 * replaced by a private one, so that Markdown, which sites read only after the tags, sees an address without blanks.
 * Offsets stay. `unveil` gives what was read its characters back.
 */
export function veil(text: string): string {
  if (veiled.test(text)) return text;
  let written = '';
  let at = 0;
  for (const { 0: tag, index } of text.matchAll(tags)) {
    written += text.slice(at, index);
    at = index + tag.length;
    const line = written.slice(Math.max(written.lastIndexOf('\n') + 1, written.length - longestLine));
    const isAddress = addresses.some((pattern) => pattern.test(line));
    written += isAddress ? tag.replaceAll(/[ -~]/g, (sign) => String.fromCharCode(first + sign.charCodeAt(0))) : tag;
  }
  return written + text.slice(at);
}

/** Lifts the veil from all that was read: texts, addresses, titles, labels. */
export function unveil(node: Nodes) {
  for (const [name, value] of Object.entries(node))
    if (typeof value === 'string' && veiled.test(value)) Object.assign(node, { [name]: lifted(value) });
  if ('children' in node) node.children.forEach(unveil);
}

function lifted(value: string): string {
  return value.replaceAll(/[\ue000-\ue07f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - first));
}
