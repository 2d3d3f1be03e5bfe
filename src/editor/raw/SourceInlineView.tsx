import type { NodeViewProps } from '@tiptap/react';
import { FormulaChip } from '../formula/FormulaChip';
import { RawInlineView } from './RawInlineView';

/** Source between words, by its kind. */
export function SourceInlineView(props: NodeViewProps) {
  return props.node.attrs.kind === 'inlineMath' ? <FormulaChip {...props} /> : <RawInlineView {...props} />;
}
