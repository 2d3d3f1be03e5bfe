import { useEffect, useRef, useState } from 'react';
import styles from './Formula.module.css';
import { texOf } from './formula-source';

export interface FormulaProps {
  /** With its dollars. */
  readonly source: string;
  readonly isBlock?: boolean;
  /** What is wrong with it, in words for who knows TeX; null when it can be drawn. */
  readonly onProblem?: (problem: string | null) => void;
}

/** A formula as readers see it; what cannot be drawn is shown as its source, and while it is written, the last that could. */
export function Formula({ source, isBlock = false, onProblem }: FormulaProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  const tex = texOf(source);

  useEffect(() => {
    let isWanted = true;
    const draw = async () => {
      const { drawFormula } = await import('./draw-formula');
      const drawn = document.createElement('span');
      if (!isWanted || !place.current) return;
      const problem = tex === '' ? null : drawFormula(tex, drawn, isBlock);
      onProblem?.(problem);
      if (problem !== null) return;
      place.current.replaceChildren(...drawn.childNodes);
      setDrawn(tex !== '');
    };
    void draw();
    return () => {
      isWanted = false;
    };
  }, [tex, isBlock, onProblem]);

  return (
    <>
      <span ref={place} className={isBlock ? styles.block : undefined} hidden={!isDrawn} />
      {!isDrawn && <code className={styles.source}>{tex || '…'}</code>}
    </>
  );
}
