import { NodeSelection } from '@tiptap/pm/state';
import { Sigma, SquareSigma } from 'lucide-react';
import { blankInlineFormula, emptyFormula } from '../../formula/formula-source';
import { insertBlock } from '../../insertion/insert-block';
import type { InsertableBlock } from '../../insertion/insertable-block';

export const formulaItems: readonly InsertableBlock[] = [
  {
    name: 'formula',
    group: 'notes',
    icon: SquareSigma,
    words: ({ constructs }) => constructs.formula,
    shortcut: '$$',
    isOf: ({ hasMath }) => hasMath,
    insert: ({ editor }) => insertBlock(editor, editor.schema.node('rawBlock', { raw: emptyFormula, kind: 'math' })),
  },
  {
    name: 'inlineFormula',
    group: 'notes',
    icon: Sigma,
    words: ({ constructs }) => constructs.inlineFormula,
    shortcut: '$x$',
    isOf: ({ hasMath }) => hasMath,
    isInline: true,
    insert: ({ editor }) => {
      const { tr, schema, selection } = editor.state;
      tr.replaceSelectionWith(schema.node('rawInline', { raw: blankInlineFormula, kind: 'inlineMath' }), false);
      editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, selection.from)).scrollIntoView());
    },
  },
];
