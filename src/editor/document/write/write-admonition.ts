import type { RootContent } from 'mdast';
import type { Info, State } from 'mdast-util-to-markdown';

type Admonition = Extract<RootContent, { type: 'admonition' }>;

/** One of MkDocs' callouts: its line, and its blocks right under it, further in by four columns. */
export function writeAdmonition(node: Admonition, _parent: unknown, state: State, info: Info): string {
  const tracker = state.createTracker(info);
  tracker.move(`${node.line}\n`);
  tracker.shift(4);
  const blocks = state.containerFlow(node, tracker.current());
  const inside = state.indentLines(blocks, (line, _index, isBlank) => (isBlank ? '' : `    ${line}`));
  return inside === '' ? node.line : `${node.line}\n${inside}`;
}
