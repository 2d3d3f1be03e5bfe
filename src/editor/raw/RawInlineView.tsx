import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useDeskText } from '../../i18n/desk-text';
import styles from './RawInlineView.module.css';

const longest = 48;

/** Source between words that is kept as it is. */
export function RawInlineView({ node }: NodeViewProps) {
  const text = useDeskText().editor.raw;
  const source = String(node.attrs.raw);
  const shown = source.length > longest ? `${source.slice(0, longest)}…` : source;
  return (
    <NodeViewWrapper as="span" className={styles.chip} title={text.chip(source)}>
      {shown}
    </NodeViewWrapper>
  );
}
