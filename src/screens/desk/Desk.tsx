import { ChevronsUpDown, Images, Pencil, Search, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useRouter } from 'wouter';
import { Avatar } from '../../design/Avatar';
import { Icon } from '../../design/Icon';
import { Key } from '../../design/Key';
import { Monogram } from '../../design/Monogram';
import { mainKey } from '../../design/commands/shortcut-table';
import { keyLabel } from '../../editor/keys/key-label';
import { useText } from '../../i18n/text';
import { AccountMenuOnDemand } from './account-menu';
import { addressOf } from '../address';
import { openSearch } from '../palette/command-desk';
import { Notices } from './Notices';
import { useScreenPorts } from '../screen-ports';
import styles from './Desk.module.css';
import { PhoneHead, PhoneTabs } from './PhoneBars';
import { SiteMenuOnDemand } from './site-menu';
import { PlaceText, Places, RailTip } from './Places';
import type { Collection } from '../../site/site';

export interface DeskProps {
  /** `owner/name` */
  readonly repository: string;
  readonly title: string;
  readonly siteUrl: string | null;
  /** What people write, the main one first; none while that is not known. */
  readonly collections: readonly Collection[];
  /** Which of them is shown, or the settings; null for none. */
  readonly current: Collection | 'settings' | 'images' | null;
  readonly draftCount: number;
  readonly busy: boolean;
  /** What stands beside the page. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Where a list of posts shows what lies on this device alone. */
const unpublished = '#unpublished-changes';

/** A quiet column of places, and a sheet of paper. */
export function Desk(props: DeskProps) {
  const { repository, title, siteUrl, collections, current, draftCount, busy, aside, children } = props;
  return (
    <div className={styles.desk}>
      <Side {...props} />
      <PhoneHead repository={repository} title={title} siteUrl={siteUrl} collections={collections} current={current} />
      <main className={styles.sheet} data-aside={aside ? true : undefined} aria-busy={busy}>
        <Notices className={styles.notices} />
        <div className={styles.page}>{children}</div>
        {aside}
      </main>
      <PhoneTabs
        repository={repository}
        draftCount={draftCount}
        current={current === (collections[0] ?? null) ? 'posts' : current === 'images' ? 'images' : null}
      />
    </div>
  );
}

function Side({ repository, title, siteUrl, collections, current, draftCount }: DeskProps) {
  const { posts: words, general } = useText();
  const { account } = useScreenPorts();
  const { base } = useRouter();
  const name = account.name || account.login;
  const home = addressOf({ kind: 'posts', repository });
  const note = siteUrl && URL.canParse(siteUrl) ? new URL(siteUrl).host : repository;
  return (
    <nav className={styles.side} aria-label={title}>
      <SiteMenuOnDemand
        repository={repository}
        siteUrl={siteUrl}
        trigger={
          <button type="button" className={styles.switch} aria-label={words.switchSite(title)}>
            <Monogram name={title} seed={repository} />
            <span className={styles.name}>
              {title}
              <small>{note}</small>
            </span>
            <Icon of={ChevronsUpDown} small />
          </button>
        }
      />
      <RailTip label={general.search}>
        <button
          type="button"
          className={styles.place}
          aria-keyshortcuts={keyLabel(mainKey('search'), false)}
          onClick={openSearch}
        >
          <PlaceText icon={Search} text={general.search} />
          <span className={styles.end} aria-hidden>
            <Key>{keyLabel(mainKey('search'))}</Key>
          </span>
        </button>
      </RailTip>
      <Places repository={repository} collections={collections} current={current} />
      {collections.length > 0 && (
        <RailTip label={words.images}>
          <Link
            href={addressOf({ kind: 'images', repository })}
            className={styles.place}
            aria-current={current === 'images' ? 'page' : undefined}
          >
            <PlaceText icon={Images} text={words.images} />
          </Link>
        </RailTip>
      )}
      <ul className={styles.foot}>
        {draftCount > 0 && (
          <li>
            <RailTip label={words.unpublished}>
              <a
                href={current === (collections[0] ?? null) ? unpublished : base + home + unpublished}
                className={styles.place}
              >
                <PlaceText icon={Pencil} text={words.unpublished} />
                <span className={styles.count}>{draftCount}</span>
              </a>
            </RailTip>
          </li>
        )}
        <li>
          <RailTip label={general.settings}>
            <Link
              href={addressOf({ kind: 'settings', repository })}
              className={styles.place}
              aria-current={current === 'settings' ? 'page' : undefined}
            >
              <PlaceText icon={Settings} text={general.settings} />
            </Link>
          </RailTip>
        </li>
        <li>
          <AccountMenuOnDemand
            side="top"
            align="start"
            trigger={
              <button type="button" className={styles.place} aria-label={general.account(name)}>
                <Avatar name={name} small /> <span>{name}</span>
                <Icon of={ChevronsUpDown} small />
              </button>
            }
          />
        </li>
      </ul>
    </nav>
  );
}
