import { menuOnDemand } from '../../design/menu-on-demand';
import type { SiteMenuProps } from './SiteMenu';

/** Nobody opens it before the list stands. */
export const SiteMenuOnDemand = menuOnDemand<SiteMenuProps>(async () => (await import('./SiteMenu')).SiteMenu);
