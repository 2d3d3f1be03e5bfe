import { menuOnDemand } from '../../design/menu-on-demand';
import type { RowMenuProps } from './RowMenu';

/** Nobody opens it before the list stands. */
export const RowMenuOnDemand = menuOnDemand<RowMenuProps>(async () => (await import('./RowMenu')).RowMenu);
