import { shownCollections } from '../../site/collection-of';
import type { SiteReady } from '../../site/site-store';
import { Desk, type DeskProps } from './Desk';
import type { SitePorts } from '../screen-ports';

export interface SiteDeskProps extends Pick<DeskProps, 'current' | 'draftCount' | 'aside' | 'children'> {
  readonly site: SitePorts;
  readonly ready: SiteReady;
}

/** A page of a site that was read. */
export function SiteDesk({ site, ready, ...rest }: SiteDeskProps) {
  return (
    <Desk
      repository={site.name}
      title={siteTitle(site, ready)}
      siteUrl={site.siteUrl(ready)}
      collections={shownCollections(ready.site)}
      busy={false}
      {...rest}
    />
  );
}

/** What a site calls itself; the repository's own name until that is known. */
export function siteTitle(site: Pick<SitePorts, 'name'>, ready: SiteReady | null): string {
  return ready?.site.title ?? site.name.split('/')[1] ?? site.name;
}
