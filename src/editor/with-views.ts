import type { AnyExtension, NodeViewRenderer } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import type { DeskMessages } from '../i18n/desk-text';
import { blockquoteView } from './callout/blockquote-view';
import { codeBlockView } from './code/code-block-view';
import { footnoteView } from './footnote/footnote-view';
import { ImageView } from './images/ImageView';
import { listItemView } from './list/list-item-view';
import { SourceBlockView } from './raw/SourceBlockView';
import { SourceInlineView } from './raw/SourceInlineView';

/** The schema's extensions with the views of the nodes that are more than their HTML. The schema itself needs no page. */
export function withViews(extensions: readonly AnyExtension[], text: DeskMessages): AnyExtension[] {
  const views: Readonly<Record<string, NodeViewRenderer>> = {
    blockquote: blockquoteView,
    listItem: listItemView(text.editor.task.done),
    codeBlock: codeBlockView(text.constructs.code),
    footnoteDefinition: footnoteView(text.constructs.footnote),
    image: ReactNodeViewRenderer(ImageView),
    rawBlock: ReactNodeViewRenderer(SourceBlockView),
    rawInline: ReactNodeViewRenderer(SourceInlineView),
  };
  return extensions.map((extension) => {
    const view = views[extension.name];
    return view && extension.type === 'node' ? extension.extend({ addNodeView: () => view }) : extension;
  });
}
