import { useCallback } from 'react';
import { classNames } from '../../design/class-names';
import { Pinned } from '../floating/Pinned';
import type { Box } from '../floating/place';
import styles from './DropLine.module.css';

export interface DropLineProps {
  /** Without thickness: two of its sides are the same. */
  readonly line: Box;
  /** A ring marks the start of a line that may be set in. */
  readonly ringed?: boolean;
}

/** Where what is dragged would go. */
export function DropLine({ line: { left, right, top, bottom }, ringed }: DropLineProps) {
  const box = useCallback(() => {
    const [across, down] = top === bottom ? [0, 1.5] : [1.5, 0];
    return { left: left - across, right: right + across, top: top - down, bottom: bottom + down };
  }, [left, right, top, bottom]);
  return (
    <Pinned box={box}>
      <div className={classNames(styles.line, ringed && styles.ringed)} aria-hidden />
    </Pinned>
  );
}
