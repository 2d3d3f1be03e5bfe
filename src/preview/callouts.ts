import type { Blockquote, Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';
import { lookOf, readAlert, readContainer, type CalloutLine } from '../site/tags/callout-line';
import { calloutElement } from './safe-elements';

/** Puts air around the lines that open or close a container, so that each is a paragraph of its own; code keeps its lines. */
export function containersApart(text: string): string {
  let fence = '';
  return text.replaceAll(/^([ \t>]*)(.*)$/gm, (line, prefix: string, words: string) => {
    const [mark = ''] = /^(?:`{3,}|~{3,})/.exec(words) ?? [];
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && words.trim() === mark) fence = '';
    const isLine = fence === '' && mark === '' && /^:{3,}/.test(words);
    return isLine ? `${prefix.trimEnd()}\n${line}\n${prefix.trimEnd()}` : line;
  });
}

const admonition = /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]?([A-Za-z][\w-]*)(?:[ \t]+[\w-]+)*(?:[ \t]+"([^"]*)")?[ \t]*$/;

/** The line of a block of Python's Markdown, `/// note | Title` or `///`. */
const slashes = /^([ \t]*)(\/{3,})(?:[ \t]+([A-Za-z][\w-]*)[ \t]*(?:\|[ \t]*(.*?))?)?[ \t]*$/;

function asColons(_line: string, lead: string, marks: string, kind = '', title = ''): string {
  return `${lead}${':'.repeat(marks.length)}${kind}${title === '' ? '' : `[${title}]`}`;
}

/** Writes MkDocs' callouts as containers, their lines no longer further in; code keeps its lines. */
export function admonitionsAsContainers(text: string): string {
  const lines = text.split('\n');
  const written: string[] = [];
  /** Where those that are open begin, in columns. */
  const open: number[] = [];
  let fence = '';
  const close = (above: number) => {
    while (open.length > 0 && (open.at(-1) ?? 0) > above) {
      const column = open.pop() ?? 0;
      written.push('', `${' '.repeat(column - 4 * open.length)}${':'.repeat(40 - open.length)}`, '');
    }
  };
  for (const given of lines) {
    const line = fence === '' ? given.replace(slashes, asColons) : given;
    const blanks = /^ */.exec(line)?.[0].length ?? 0;
    const isEmpty = line.trim() === '';
    if (!isEmpty && fence === '') close(blanks - 4);
    const [mark = ''] = /^(?:`{3,}|~{3,})/.exec(line.trimStart()) ?? [];
    const [match, , kind = '', title] = (fence === '' && open.length < 20 && admonition.exec(line)) || [];
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && line.trim() === mark) fence = '';
    const own = line.slice(Math.min(blanks, 4 * open.length));
    if (match === undefined) written.push(own);
    else {
      const lead = own.slice(0, own.length - own.trimStart().length);
      written.push('', `${lead}${':'.repeat(40 - open.length)}${kind}${title ? `[${title}]` : ''}`, '');
      open.push(blanks);
    }
  }
  close(-1);
  return written.join('\n');
}

/** Makes callouts of the quotes and containers that are callouts. `names` are what their kinds are called. */
export function drawCallouts(tree: Root, names: Readonly<Record<string, string>>, hasContainers: boolean): void {
  within(tree);

  function within(node: Nodes): void {
    if (!('children' in node)) return;
    for (const child of node.children) within(child);
    if (node.type === 'blockquote') asAlert(node);
    if (hasContainers && mayHoldBlocks(node)) node.children = withContainers(node.children);
  }

  function asAlert(quote: Blockquote): void {
    const [first] = quote.children;
    const text = first?.type === 'paragraph' ? first.children[0] : undefined;
    if (first?.type !== 'paragraph' || text?.type !== 'text') return;
    const [line = '', ...rest] = text.value.split('\n');
    const callout = readAlert(line.trimEnd());
    if (!callout) return;
    text.value = rest.join('\n').trimStart();
    if (text.value === '') first.children.shift();
    if (first.children[0]?.type === 'break') first.children.shift();
    if (first.children.length === 0) quote.children.shift();
    quote.data = dataOf(callout);
    quote.children.unshift(head(callout));
  }

  function withContainers(blocks: readonly RootContent[]): RootContent[] {
    const open: { readonly colons: number; readonly callout: CalloutLine | null; readonly at: number }[] = [];
    let drawn: RootContent[] = [];
    for (const block of blocks) {
      const line = containerLine(block);
      const colons = /^:*/.exec(line)?.[0].length ?? 0;
      const opened = line.length > colons ? -1 : open.findLastIndex((one) => one.colons <= colons);
      const [begin] = opened < 0 ? [] : open.splice(opened);
      if (line !== '' && line.length > colons) open.push({ colons, callout: readContainer(line), at: drawn.length });
      if (!begin?.callout) {
        drawn.push(block);
        continue;
      }
      // What stands under a block's own line may stand in a quote in the same place.
      const inner = drawn.slice(begin.at + 1) as Blockquote['children'];
      const children = [head(begin.callout), ...inner];
      drawn = [...drawn.slice(0, begin.at), { type: 'blockquote', data: dataOf(begin.callout), children }];
    }
    return drawn;
  }

  function head({ kind, title }: CalloutLine): Paragraph {
    const words = title === '' ? (names[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1)) : title;
    return { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: words }] }] };
  }
}

function dataOf({ kind }: CalloutLine): Blockquote['data'] {
  return { hName: calloutElement, hProperties: { dataLook: lookOf(kind) } };
}

function mayHoldBlocks(node: Parents): node is Extract<Parents, { children: RootContent[] }> {
  return node.type === 'root' || node.type === 'blockquote' || node.type === 'listItem';
}

/** A paragraph that is a container's line and nothing else. */
function containerLine(block: RootContent): string {
  if (block.type !== 'paragraph' || block.children.length !== 1 || block.children[0]?.type !== 'text') return '';
  const line = block.children[0].value.trim();
  return /^:{3,}[^\n]*$/.test(line) ? line : '';
}
