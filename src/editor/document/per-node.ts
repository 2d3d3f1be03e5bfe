import type { Node as DocumentNode } from '@tiptap/pm/model';

/** A question about a node, answered from memory where it was asked before: nodes never change, and versions of a document share most of theirs. */
export function perNode<Answer>(ask: (node: DocumentNode) => Answer): (node: DocumentNode) => Answer {
  const answers = new WeakMap<DocumentNode, { readonly answer: Answer }>();
  return (node) => {
    const known = answers.get(node);
    if (known) return known.answer;
    const answer = ask(node);
    answers.set(node, { answer });
    return answer;
  };
}
