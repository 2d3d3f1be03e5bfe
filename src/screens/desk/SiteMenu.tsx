import { ExternalLink, Images, LayoutGrid, Settings } from 'lucide-react';
import type { ReactElement } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { useRouter } from 'wouter';
import { Menu, MenuItem, MenuLink, MenuRule } from '../../design/Menu';
import { useText } from '../../i18n/text';
import { collectionKey, isOfPosts } from '../../site/collection-of';
import type { Collection } from '../../site/site';
import { addressOf, type Place } from '../address';
import { iconOf, placeOf } from './place-of';
import { useScreenPorts } from '../screen-ports';

export interface SiteMenuProps {
  readonly trigger: ReactElement;
  /** `owner/name` */
  readonly repository: string;
  readonly siteUrl: string | null;
  /** Where no side lists them: what people write, and what of it is shown. */
  readonly places?: {
    readonly collections: readonly Collection[];
    readonly current: Collection | 'settings' | 'images' | null;
  };
  readonly startOpen?: boolean;
}

/** Where one can go from a site: its parts, its settings, its public pages, and the other sites. */
export function SiteMenu({ trigger, repository, siteUrl, places, startOpen = false }: SiteMenuProps) {
  const { general, posts: words } = useText();
  const { config } = useScreenPorts();
  const { base } = useRouter();
  const main = places?.collections.find(isOfPosts) ?? null;
  const goTo = (place: Place) => navigate(base + addressOf(place));
  return (
    <Menu trigger={trigger} startOpen={startOpen}>
      {places?.collections.map((collection) => (
        <MenuItem
          key={collectionKey(collection)}
          icon={iconOf(collection)}
          current={collection === places.current}
          onSelect={() => goTo(placeOf(repository, collection, main))}
        >
          {collection.label ?? collection.name}
        </MenuItem>
      ))}
      {places && places.collections.length > 0 && <MenuRule />}
      {places && places.collections.length > 0 && (
        <MenuItem
          icon={Images}
          current={places.current === 'images'}
          onSelect={() => goTo({ kind: 'images', repository })}
        >
          {words.images}
        </MenuItem>
      )}
      <MenuItem
        icon={Settings}
        current={places?.current === 'settings'}
        onSelect={() => goTo({ kind: 'settings', repository })}
      >
        {general.settings}
      </MenuItem>
      {config.repository === undefined && (
        <MenuItem icon={LayoutGrid} onSelect={() => goTo({ kind: 'sites' })}>
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
