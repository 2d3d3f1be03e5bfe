import { ChevronsUpDown, Newspaper, Pencil, type LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { Avatar } from '../../design/Avatar';
import { Icon } from '../../design/Icon';
import { Monogram } from '../../design/Monogram';
import { Tooltip } from '../../design/Tooltip';
import { useText } from '../../i18n/text';
import { AccountMenuOnDemand } from '../account-menu';
import { addressOf } from '../address';
import { Notices } from '../Notices';
import { useScreenPorts } from '../screen-ports';
import styles from './Desk.module.css';
import { PhoneHead, PhoneTabs } from './PhoneBars';
import { SiteMenuOnDemand } from './site-menu';
import { useMediaQuery } from './use-media-query';

export interface DeskProps {
  /** `owner/name` */
  readonly repository: string;
  readonly title: string;
  readonly siteUrl: string | null;
  /** How many posts there are; null while that is not known. */
  readonly postCount: number | null;
  readonly draftCount: number;
  readonly busy: boolean;
  /** Null while there is nothing to search. */
  readonly onSearch: (() => void) | null;
  readonly children: ReactNode;
}

/** A quiet column of places, and a sheet of paper. */
export function Desk(props: DeskProps) {
  const { repository, title, siteUrl, draftCount, busy, onSearch, children } = props;
  return (
    <div className={styles.desk}>
      <Side {...props} />
      <PhoneHead repository={repository} title={title} siteUrl={siteUrl} onSearch={onSearch} />
      <main className={styles.sheet} aria-busy={busy}>
        <Notices className={styles.notices} />
        <div className={styles.page}>{children}</div>
      </main>
      <PhoneTabs repository={repository} draftCount={draftCount} />
    </div>
  );
}

function Side({ repository, title, siteUrl, postCount, draftCount }: DeskProps) {
  const { posts: words, general } = useText();
  const { account } = useScreenPorts();
  const name = account.name || account.login;
  const note = siteUrl && URL.canParse(siteUrl) ? new URL(siteUrl).host : repository;
  return (
    <nav className={styles.side} aria-label={title}>
      <SiteMenuOnDemand
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
      <ul className={styles.places}>
        <li>
          <RailTip label={words.title}>
            <Link href={addressOf({ kind: 'posts', repository })} className={styles.place} aria-current="page">
              <PlaceText icon={Newspaper} text={words.title} />
              {postCount !== null && <span className={styles.end}>{postCount.toLocaleString('en-GB')}</span>}
            </Link>
          </RailTip>
        </li>
      </ul>
      <ul className={styles.foot}>
        {draftCount > 0 && (
          <li>
            <RailTip label={words.unpublished}>
              <a href="#unpublished-changes" className={styles.place}>
                <PlaceText icon={Pencil} text={words.unpublished} />
                <span className={styles.count}>{draftCount}</span>
              </a>
            </RailTip>
          </li>
        )}
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

function PlaceText({ icon, text }: { readonly icon: LucideIcon; readonly text: string }) {
  return (
    <>
      <Icon of={icon} /> <span>{text}</span>
    </>
  );
}

/** On a tablet the words are hidden, so that they come as a tooltip. */
function RailTip({ label, children }: { readonly label: string; readonly children: ReactElement }) {
  const rail = useMediaQuery('(48rem <= width < 64rem)');
  return rail ? (
    <Tooltip label={label} side="right">
      {children}
    </Tooltip>
  ) : (
    children
  );
}
