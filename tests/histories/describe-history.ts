import type { Action, History } from './history';
import type { Verdict } from './judge';

/** A history and what it came to, to be read by a person. */
export function describeHistory({ post, actions }: History, verdict: Verdict): string {
  const law = verdict.kind === 'broken' ? `broken: ${verdict.law}\n${verdict.detail}` : verdict.kind;
  return [
    law,
    `post: ${post.name} ${JSON.stringify(post.syntax)}`,
    post.text.length < 2000 ? JSON.stringify(post.text) : `(${post.text.length} letters)`,
    ...actions.map(describeAction),
  ].join('\n');
}

function describeAction({ name, place, extent, choice, words, other }: Action): string {
  const where = place === null ? 'at the caret' : `at ${place}`;
  return `  ${name} ${where}, ${extent} letters, choice ${choice}, words ${JSON.stringify(words)}, other ${JSON.stringify(other)}`;
}
