// The virtualizer keeps its state outside React, which only matters to the React Compiler; it is not used here.
export { useWindowVirtualizer as useWindowRows } from '@tanstack/react-virtual';
