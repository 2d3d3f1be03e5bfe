import { Extension } from '@tiptap/core';
import { Node as DocumentNode, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { Syntax } from '../../site/site';
import { openBody } from '../document/open';
import { inertHtml } from './inert-html';
import { looksLikeMarkdown } from './looks-like-markdown';

/** Markdown that is pasted as plain text becomes what it means. Pasting without formatting (Mod+Shift+V) keeps it as letters. */
export function pasteBehaviour(syntax: Syntax): Extension {
  return Extension.create({
    name: 'pasteBehaviour',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          transformPastedHTML: inertHtml,
          clipboardTextParser: (text, $context, plain, view) => {
            // ProseMirror falls back to its own reading of the text on anything false, though its types do not say so.
            const none = null as unknown as Slice;
            if (
              plain ||
              $context.parent.type.spec.code ||
              $context.parent.type.spec.tableRole ||
              !looksLikeMarkdown(text)
            )
              return none;
            const opened = openBody(text.replace(/\r\n?/g, '\n'), syntax);
            if (opened.tooHard) return none;
            const read = DocumentNode.fromJSON(view.state.schema, opened.document.toJSON());
            return Slice.maxOpen(read.content);
          },
        },
      }),
    ],
  });
}
