import type { NodeViewRenderer } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { CalloutView } from './CalloutView';

/** A quote, or the callout that it is by its first line. */
export const blockquoteView: NodeViewRenderer = (props) => {
  if (isCallout(props.node)) return callout(props);
  const dom = document.createElement('blockquote');
  // Its line stands where its own words begin.
  dom.dir = 'auto';
  return { dom, contentDOM: dom, update: (next) => next.type === props.node.type && !isCallout(next) };
};

const callout = ReactNodeViewRenderer(CalloutView, {
  update: ({ oldNode, newNode, updateProps }) => {
    if (newNode.type !== oldNode.type || !isCallout(newNode)) return false;
    updateProps();
    return true;
  },
});

function isCallout({ attrs }: DocumentNode): boolean {
  return attrs.alert !== null;
}
