import { useCallback } from 'react';
import { Pinned } from '../floating/Pinned';
import styles from './BlockHandle.module.css';
import type { DropTarget } from './drop-target';

/** Where dragged blocks would go. */
export function DropLine({ line }: { readonly line: DropTarget['line'] }) {
  const { left, right, top } = line;
  const box = useCallback(() => ({ left, right, top: top - 1.5, bottom: top + 1.5 }), [left, right, top]);
  return (
    <Pinned box={box}>
      <div className={styles.line} aria-hidden />
    </Pinned>
  );
}
