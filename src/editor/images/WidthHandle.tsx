import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useDeskText } from '../../i18n/desk-text';
import type { ImageWidth } from '../../site/blocks/image-width';
import styles from './WidthHandle.module.css';

export interface WidthHandleProps {
  /** The width that the post gives; null where it gives none. */
  readonly width: ImageWidth | null;
  /** What a width that is dragged is counted in. */
  readonly unit: ImageWidth['unit'];
  /** The element whose width it is, and whose parent is as wide as it can be. */
  readonly box: () => HTMLElement | null;
  /** While it is dragged; null when that is given up. */
  readonly onDrag: (width: ImageWidth | null) => void;
  readonly onChange: (width: ImageWidth) => void;
  readonly onLeave: () => void;
}

/** In pixels. */
const narrowest = 40;
/** How far a key goes: in pixels, and in parts of a hundred. */
const steps = { '': 10, px: 10, '%': 1 };
const keys: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -Infinity,
  End: Infinity,
};

/** An image's edge, which makes it wider or narrower: dragged, or by the arrow keys. */
export function WidthHandle({ width, unit, box, onDrag, onChange, onLeave }: WidthHandleProps) {
  const text = useDeskText().constructs.image.width;
  const dragged = useRef<ImageWidth | null>(null);
  const most = () => box()?.parentElement?.clientWidth ?? narrowest;
  /** Of so many pixels, as the post counts. */
  const counted = (pixels: number, kind: ImageWidth['unit']): ImageWidth => {
    const fitting = Math.min(most(), Math.max(narrowest, pixels));
    return { unit: kind, size: Math.round(kind === '%' ? (fitting / most()) * 100 : fitting) };
  };
  const kind = width?.unit ?? unit;
  const shown = width ?? counted(box()?.clientWidth ?? 0, kind);

  const drag = (event: PointerEvent<HTMLElement>) => {
    const around = box()?.parentElement?.getBoundingClientRect();
    if (!around || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    // The image stands in the middle: its other edge goes along.
    dragged.current = counted(Math.abs(event.clientX - (around.left + around.right) / 2) * 2, kind);
    onDrag(dragged.current);
  };
  const end = (isKept: boolean) => {
    if (isKept && dragged.current) onChange(dragged.current);
    dragged.current = null;
    onDrag(null);
  };
  const press = (event: KeyboardEvent) => {
    const step = keys[event.key];
    const isEnd = event.key === 'Escape' || event.key === 'Enter';
    if (step === undefined && !isEnd) return;
    event.preventDefault();
    event.stopPropagation();
    if (isEnd && dragged.current) return end(false);
    if (step === undefined) return onLeave();
    const size = shown.size + step * steps[kind];
    onChange(counted(kind === '%' ? (size * most()) / 100 : size, kind));
  };
  const slider = {
    role: 'slider',
    'aria-label': text.handle,
    'aria-valuemin': 1,
    'aria-valuemax': kind === '%' ? 100 : Math.max(most(), shown.size),
    'aria-valuenow': shown.size,
    'aria-valuetext': kind === '%' ? text.percent(shown.size) : text.pixels(shown.size),
  };
  return (
    <button
      type="button"
      {...slider}
      className={styles.handle}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={() => end(true)}
      onPointerCancel={() => end(false)}
      onKeyDown={press}
    />
  );
}
