import type { AnyExtension } from '@tiptap/core';
import type { NodeViewRenderer } from '@tiptap/core';

/** How the nodes look that are more than their HTML. */
const views: Readonly<Record<string, NodeViewRenderer>> = {};

/** The schema's extensions with their views; the views need a page, the schema does not. */
export function withViews(extensions: readonly AnyExtension[]): AnyExtension[] {
  return extensions.map((extension) => {
    const view = views[extension.name];
    return view && extension.type === 'node' ? extension.extend({ addNodeView: () => view }) : extension;
  });
}
