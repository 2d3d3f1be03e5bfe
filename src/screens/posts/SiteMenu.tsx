import { ExternalLink, LayoutGrid } from 'lucide-react';
import type { ReactElement } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { useRouter } from 'wouter';
import { Menu, MenuItem, MenuLink } from '../../design/Menu';
import { useText } from '../../i18n/text';
import { useScreenPorts } from '../screen-ports';

export interface SiteMenuProps {
  readonly trigger: ReactElement;
  readonly siteUrl: string | null;
  readonly startOpen?: boolean;
}

/** Where one can go from a site: its public pages, and the other sites. */
export function SiteMenu({ trigger, siteUrl, startOpen = false }: SiteMenuProps) {
  const { general } = useText();
  const { config } = useScreenPorts();
  const { base } = useRouter();
  return (
    <Menu trigger={trigger} startOpen={startOpen}>
      {config.repository === undefined && (
        <MenuItem icon={LayoutGrid} onSelect={() => navigate(`${base}/`)}>
          {general.allSites}
        </MenuItem>
      )}
      {siteUrl && (
        <MenuLink icon={ExternalLink} href={siteUrl} external>
          {general.openSite}
        </MenuLink>
      )}
      {config.repository !== undefined && !siteUrl && <MenuItem disabled>{config.repository}</MenuItem>}
    </Menu>
  );
}
