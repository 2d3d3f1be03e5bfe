import type { Construct } from '../../construct';

/** Formulas are kept as their source, `$x$` and `$$` on lines of their own, and drawn by their views. */
export const formula: Construct = {
  name: 'formula',
  extensions: [],
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
