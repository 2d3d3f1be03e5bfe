import { ChevronDown, Images, LayoutGrid, Newspaper, Pencil, Search } from 'lucide-react';
import { Link } from 'wouter';
import { Avatar } from '../../design/Avatar';
import { Icon } from '../../design/Icon';
import { IconButton } from '../../design/IconButton';
import { Monogram } from '../../design/Monogram';
import { useText } from '../../i18n/text';
import { AccountMenuOnDemand } from './account-menu';
import { addressOf } from '../address';
import { openSearch } from '../palette/command-desk';
import type { Collection } from '../../site/site';
import { useScreenPorts } from '../screen-ports';
import styles from './PhoneBars.module.css';
import { SiteMenuOnDemand } from './site-menu';

export interface PhoneHeadProps {
  /** `owner/name` */
  readonly repository: string;
  readonly title: string;
  readonly siteUrl: string | null;
  readonly collections: readonly Collection[];
  readonly current: Collection | 'settings' | 'images' | null;
}

/** The site's bar on a phone. */
export function PhoneHead({ repository, title, siteUrl, collections, current }: PhoneHeadProps) {
  const { posts: words, general } = useText();
  return (
    <header className={styles.head}>
      <SiteMenuOnDemand
        repository={repository}
        siteUrl={siteUrl}
        places={{ collections, current }}
        trigger={
          <button type="button" className={styles.switch} aria-label={words.switchSite(title)}>
            <Monogram name={title} seed={repository} />
            <span>{title}</span>
            <Icon of={ChevronDown} small />
          </button>
        }
      />
      <IconButton icon={Search} label={general.search} onClick={openSearch} />
    </header>
  );
}

interface PhoneTabsProps {
  readonly repository: string;
  readonly draftCount: number;
  /** Which of them is shown: the main posts, the images, or something else. */
  readonly current: 'posts' | 'images' | null;
}

/** The places of the app, within a thumb's reach. */
export function PhoneTabs({ repository, draftCount, current }: PhoneTabsProps) {
  const { posts: words, sites, general } = useText();
  const { account, config } = useScreenPorts();
  const name = account.name || account.login;
  return (
    <nav className={styles.tabs} aria-label={words.parts}>
      <Link href={addressOf({ kind: 'posts', repository })} aria-current={current === 'posts' ? 'page' : undefined}>
        <Icon of={Newspaper} />
        {words.title}
      </Link>
      <Link href={addressOf({ kind: 'images', repository })} aria-current={current === 'images' ? 'page' : undefined}>
        <Icon of={Images} />
        {words.images}
      </Link>
      {draftCount > 0 && current === 'posts' && (
        <a href="#unpublished-changes">
          <Icon of={Pencil} />
          {words.unpublishedTab}
        </a>
      )}
      {config.repository === undefined && (
        <Link href={addressOf({ kind: 'sites' })}>
          <Icon of={LayoutGrid} />
          {sites.tab}
        </Link>
      )}
      <AccountMenuOnDemand
        side="top"
        trigger={
          <button type="button" aria-label={general.account(name)}>
            <Avatar name={name} small />
            {words.accountTab}
          </button>
        }
      />
    </nav>
  );
}
