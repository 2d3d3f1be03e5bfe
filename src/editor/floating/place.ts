/** A rectangle in the page's own pixels, measured from the top left of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Placement {
  readonly side: 'above' | 'below';
  readonly align: 'start' | 'center';
  /** Distance from what it belongs to. */
  readonly gap: number;
}

/**
 * Where a float of a size goes beside its anchor: on its side if there is room in the bounds, else on the other, and
 * always inside the bounds from left to right. What belongs above an anchor that fills the bounds stands at their top.
 */
export function place(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  bounds: Box,
  { side, align, gap }: Placement,
): { left: number; top: number } {
  const above = anchor.top - gap - size.height;
  const below = anchor.bottom + gap;
  const hasRoomAbove = above >= bounds.top;
  const hasRoomBelow = below + size.height <= bounds.bottom;
  const goesAbove = side === 'above' ? hasRoomAbove || (!hasRoomBelow && above >= 0) : !hasRoomBelow && hasRoomAbove;
  const fills = side === 'above' && above < bounds.top && !hasRoomBelow && anchor.bottom > bounds.top + size.height;
  const wanted = align === 'start' ? anchor.left : (anchor.left + anchor.right - size.width) / 2;
  const left = Math.max(bounds.left, Math.min(wanted, bounds.right - size.width));
  return { left, top: fills ? bounds.top : goesAbove ? above : below };
}
