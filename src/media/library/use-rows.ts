import type { Virtualizer } from '@tanstack/react-virtual';

// The virtualizer keeps its state outside React, which only matters to the React Compiler; it is not used here.
export { useVirtualizer as useScrolledRows, useWindowVirtualizer as useWindowRows } from '@tanstack/react-virtual';

/** The rows near the screen. */
export type RowSource = Pick<
  Virtualizer<Element, Element>,
  'getVirtualItems' | 'getTotalSize' | 'scrollToIndex' | 'measure'
>;
