import { Extension, InputRule } from '@tiptap/core';
import type { Syntax } from '../../site/site';
import { emptyInlineFormula, withTex } from './formula-source';

/** In kramdown, one types its two dollars or only one; the last of them makes the formula. */
const typed = /(?<=^|\s|[(])\$([^\s$\d](?:[^$\n]*[^\s$\\])?)\$$/;
const typedTwice = /(?<=^|\s|[(])\$(?:\$([^\s$](?:[^$\n]*[^\s$\\])?)\$|([^\s$\d](?:[^$\n]*[^\s$\\])?))\$$/;

/** A formula as one types it: `$x$` at its last dollar, unless it may be a price; only where `isOffered` says that the site has any. */
export function formulaTyping(isOffered: () => boolean, syntax: Pick<Syntax, 'kramdown'>): Extension {
  return Extension.create({
    name: 'formulaTyping',
    addInputRules: () => [
      new InputRule({
        find: syntax.kramdown ? typedTwice : typed,
        handler: ({ state, range, match }) => {
          const { rawInline } = state.schema.nodes;
          if (!rawInline || !isOffered()) return null;
          const raw = withTex(emptyInlineFormula(syntax), match[1] ?? match[2] ?? '');
          state.tr.replaceWith(range.from, range.to, rawInline.create({ raw, kind: 'inlineMath' }));
          return undefined;
        },
      }),
    ],
  });
}
