import { menuOnDemand } from '../../design/menu-on-demand';
import type { AccountMenuProps } from './AccountMenu';

/** Nobody opens it before the page stands. */
export const AccountMenuOnDemand = menuOnDemand<AccountMenuProps>(
  async () => (await import('./AccountMenu')).AccountMenu,
);
