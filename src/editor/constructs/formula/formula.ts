import { Extension, InputRule } from '@tiptap/core';
import type { Construct } from '../../construct';

/** A formula as one types it: `$x$` at its last dollar, unless it may be a price. */
const FormulaTyping = Extension.create({
  name: 'formulaTyping',
  addInputRules() {
    return [
      new InputRule({
        find: /(?<=^|\s|[(])\$([^\s$\d](?:[^$\n]*[^\s$\\])?)\$$/,
        handler: ({ state, range, match }) => {
          const { rawInline } = state.schema.nodes;
          if (!rawInline) return null;
          state.tr.replaceWith(range.from, range.to, rawInline.create({ raw: match[0], kind: 'inlineMath' }));
          return undefined;
        },
      }),
    ];
  },
});

/** Formulas are kept as their source, `$x$` and `$$` on lines of their own, and drawn by their views. */
export const formula: Construct = {
  name: 'formula',
  extensions: [FormulaTyping],
  read: {
    math: (node, { schema, source }) => schema.node('rawBlock', { raw: source(node), kind: 'math' }),
  },
  examples: [
    '$$\nx_1\n$$\n\nInline $a_b * c$ too.\n',
    'It costs $5 or $6, not $x$ and $\\frac{a}{b}$, or $$display$$ in a line.\n',
    '$$\n\\begin{aligned}\na &= b \\\\\n\nc &= d\n\\end{aligned}\n$$\n',
    '- $$\n  x\n  $$\n- **$x$**\n',
  ],
};
