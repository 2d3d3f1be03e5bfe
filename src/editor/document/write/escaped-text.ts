import type { Nodes, Parents, Text } from 'mdast';
import type { Info, State } from 'mdast-util-to-markdown';

/** A bare address goes on to the next blank or `<`, and takes a backslash for a letter: https://github.github.com/gfm/#autolinks-extension- */
const address = /(?<![A-Za-z])https?:\/\/[^\s<]+|(?<=^|[\s(*_[\]~])www\.[^\s<]+/gi;
/** Stands for an address while the rest is escaped. */
const mark = '\uE001';

/** What makes a price of `$x$` when it stands right behind it. */
const afterFormula = /^[A-Za-z0-9]/;

/** Signs of which callouts are made alone: the Markdown that has those shows a backslash before them. https://github.com/Python-Markdown/markdown/blob/master/markdown/core.py */
const asReference = ['/', '?'];

/** Text whose characters are no Markdown; addresses in it are as they are. */
export function escapedText(node: Text, parent: Parents | undefined, state: State, given: Info): string {
  const { value } = node;
  const info = { ...given, encode: asReference };
  const addresses = value.match(address) ?? [];
  const isPlain = addresses.length === 0 || value.includes(mark);
  const escaped = state.safe(isPlain ? value : value.replaceAll(address, mark), info);
  let index = 0;
  const apart = escaped.replaceAll(new RegExp(String.raw`(?<!\\)<(?=${mark})`, 'g'), String.raw`\<`);
  const safe = isPlain ? escaped : apart.replaceAll(mark, () => addresses[index++] ?? '');
  const behind = apartFrom(sourceBehind(parent, node), isBeforeBracket(parent, node) ? withoutName(safe) : safe);
  const text = isBehindNote(parent, node) ? behind.replace(/^:/, String.raw`\:`) : behind;
  return info.before === '$' ? text.replace(afterFormula, (letter) => `&#${letter.codePointAt(0)};`) : text;
}

/** Whether a backslash right behind a node would be a part of the address in it. */
export function endsInAddress(node: Nodes | undefined): boolean {
  return node?.type === 'text' && (node.value.match(address) ?? []).some((found) => node.value.endsWith(found));
}

/** Text whose last letter does not belong to the source behind it: a brace to a template tag, a letter to a directive. */
function apartFrom(source: string, text: string): string {
  if (source.startsWith('{') && text.endsWith('{')) return `${text.slice(0, -1)}\\{`;
  return /^:[A-Za-z]/.test(source) ? text.replace(/[\w:]$/, (letter) => `&#${letter.codePointAt(0)};`) : text;
}

/** Text whose last word is not the name of a directive, the bracket behind it the directive's own. */
function withoutName(text: string): string {
  return text.replace(/(?<![\w:\\]):(?=[A-Za-z][\w-]*$)/, String.raw`\:`);
}

function isBeforeBracket(parent: Parents | undefined, node: Text): boolean {
  const next = siblingBehind(parent, node);
  return (
    ['footnoteReference', 'link', 'linkReference'].includes(next?.type ?? '') ||
    /^[[{]/.test(sourceBehind(parent, node))
  );
}

function siblingBehind(parent: Parents | undefined, node: Text): Nodes | undefined {
  return parent?.children.find((_child, index) => parent.children[index - 1] === node);
}

function sourceBehind(parent: Parents | undefined, node: Text): string {
  const next = siblingBehind(parent, node);
  return next?.type === 'html' ? next.value : '';
}

/** Whether a colon here would make a note of the reference before it. */
function isBehindNote(parent: Parents | undefined, node: Text): boolean {
  const [first, next] = parent?.children ?? [];
  return first?.type === 'footnoteReference' && next === node;
}
