import { NodeViewWrapper } from '@tiptap/react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import styles from './Card.module.css';

export interface CardProps {
  readonly label: string;
  /** Letters that are kept, all in its head where they are one line; inputs; or the closing tag of a pair. */
  readonly look?: 'source' | 'line' | 'form' | 'end';
  /** The line that it is dragged by. */
  readonly head: ReactNode;
  /** Escape was pressed inside. */
  readonly onLeave?: () => void;
  readonly ref?: Ref<HTMLElement>;
  readonly children?: ReactNode;
}

/** A block of the post that is more or less than text: what it is, and what can be seen of it and done with it below. */
export function Card({ label, look = 'source', head, onLeave, ref, children }: CardProps) {
  return (
    <NodeViewWrapper
      as="figure"
      ref={ref}
      className={styles.card}
      data-look={look}
      aria-label={label}
      contentEditable={false}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !onLeave) return;
        event.preventDefault();
        onLeave();
      }}
    >
      <div className={styles.head} data-drag-handle>
        {head}
      </div>
      {children}
    </NodeViewWrapper>
  );
}
