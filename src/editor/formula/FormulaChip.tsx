import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { Formula } from './Formula';
import styles from './Formula.module.css';

/** A formula between words. */
export function FormulaChip({ node }: NodeViewProps) {
  return (
    <NodeViewWrapper as="span" className={styles.chip}>
      <Formula source={String(node.attrs.raw)} />
    </NodeViewWrapper>
  );
}
