import { useDeskText } from '../../i18n/desk-text';
import type { SiteReady } from '../../site/site-store';
import { SiteDesk } from '../desk/SiteDesk';
import { ScreenHeading } from '../ScreenHeading';
import type { SitePorts } from '../screen-ports';
import { useDrafts } from '../use-drafts';
import { useTitle } from '../use-title';
import { ChoicesSection } from './ChoicesSection';
import { ConfigSection } from './ConfigSection';
import { PartsSection } from './PartsSection';
import styles from './Settings.module.css';
import { SiteSection } from './SiteSection';

export interface SettingsScreenProps {
  readonly site: SitePorts;
  readonly ready: SiteReady;
}

/** What Galley found out about a site, and the ways to put it right. Changes hold at once, on this device. */
export function SettingsScreen({ site, ready }: SettingsScreenProps) {
  const { settings: words } = useDeskText();
  const { drafts } = useDrafts(site);
  useTitle(words.title);
  return (
    <SiteDesk site={site} ready={ready} current="settings" draftCount={drafts.length}>
      <ScreenHeading className={styles.heading}>{words.title}</ScreenHeading>
      <SiteSection site={site} ready={ready} />
      <PartsSection site={site} ready={ready} />
      {(ready.found.config || ready.found.problems) && <ConfigSection site={ready.found} />}
      <ChoicesSection site={site} ready={ready} />
    </SiteDesk>
  );
}
