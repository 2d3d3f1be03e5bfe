import { useEffect, useRef, useState } from 'react';
import { createLatePart } from '../../design/late/late-part';
import styles from './Formula.module.css';
import { texOf } from './formula-source';

const formulaDrawing = createLatePart(async () => (await import('./draw-formula')).drawFormula);

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
      const drawFormula = await formulaDrawing.fetch();
      const drawn = document.createElement('span');
      if (!isWanted || !drawFormula || !place.current) return;
      const problem = tex === '' ? null : drawFormula(tex, drawn, isBlock);
      onProblem?.(problem);
      if (problem !== null) return;
      place.current.replaceChildren(...drawn.childNodes);
      setDrawn(tex !== '');
    };
    void draw();
    const end = formulaDrawing.subscribe(() => void draw());
    return () => {
      isWanted = false;
      end();
    };
  }, [tex, isBlock, onProblem]);

  return (
    <>
      <span ref={place} className={isBlock ? styles.block : undefined} hidden={!isDrawn} />
      {!isDrawn && <code className={styles.source}>{tex || '…'}</code>}
    </>
  );
}
