import type { NodeViewProps } from '@tiptap/react';
import { ContainerLine } from '../callout/ContainerLine';
import { FormulaBlock } from '../formula/FormulaBlock';
import { RawBlockView } from './RawBlockView';

/** Source that is kept as it is, by its kind: what Galley knows how to draw, and the rest. */
export function SourceBlockView(props: NodeViewProps) {
  const { node, decorations } = props;
  if (node.attrs.kind === 'math') return <FormulaBlock {...props} />;
  const isCalloutLine = decorations.some(({ spec }) => spec.part === 'open' || spec.part === 'close');
  return isCalloutLine ? <ContainerLine {...props} /> : <RawBlockView {...props} />;
}
