import { NodeViewWrapper } from '@tiptap/react';
import { useDeskText } from '../../i18n/desk-text';
import styles from './ExcerptDivider.module.css';

/** The mark behind a post's opening lines: a quiet line with its name. */
export function ExcerptDivider() {
  const { siteBlocks } = useDeskText();
  return (
    <NodeViewWrapper
      as="figure"
      className={styles.divider}
      aria-label={`${siteBlocks.readMore}. ${siteBlocks.readMoreAbout}.`}
      title={siteBlocks.readMoreAbout}
      contentEditable={false}
      data-drag-handle
    >
      <span aria-hidden>{siteBlocks.readMore}</span>
    </NodeViewWrapper>
  );
}
