import { Extension, InputRule } from '@tiptap/core';

/** A formula as one types it: `$x$` at its last dollar, unless it may be a price; only where `isOffered` says that the site has any. */
export function formulaTyping(isOffered: () => boolean): Extension {
  return Extension.create({
    name: 'formulaTyping',
    addInputRules: () => [
      new InputRule({
        find: /(?<=^|\s|[(])\$([^\s$\d](?:[^$\n]*[^\s$\\])?)\$$/,
        handler: ({ state, range, match }) => {
          const { rawInline } = state.schema.nodes;
          if (!rawInline || !isOffered()) return null;
          state.tr.replaceWith(range.from, range.to, rawInline.create({ raw: match[0], kind: 'inlineMath' }));
          return undefined;
        },
      }),
    ],
  });
}
