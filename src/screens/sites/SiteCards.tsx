import { Plus } from 'lucide-react';
import { Link } from 'wouter';
import { useEffect, useState } from 'react';
import { ButtonLink } from '../../design/ButtonLink';
import { Greek, Skeleton } from '../../design/Skeleton';
import { Status } from '../../design/Status';
import text from '../../design/text.module.css';
import { VisuallyHidden } from '../../design/VisuallyHidden';
import { useText } from '../../i18n/text';
import type { RepositorySummary } from '../../repository/repository';
import { addressOf } from '../address';
import { useNow } from '../use-now';
import { useScreenPorts } from '../screen-ports';
import styles from './SiteCards.module.css';
import { SiteThumbnail } from './SiteThumbnail';

/** Letters of a description that is taken for the site's title. */
const LONGEST_TITLE = 40;

/** One card per site, the whole card a link named by the site. */
export function SiteCards({ sites }: { readonly sites: readonly RepositorySummary[] }) {
  const { sites: words } = useText();
  const { config } = useScreenPorts();
  return (
    <ul className={styles.cards}>
      {sites.map((site) => (
        <SiteCard key={site.name} site={site} />
      ))}
      <li className={styles.add}>
        <ButtonLink variant="quiet" icon={Plus} href={`${config.web}/settings/personal-access-tokens`} external>
          {words.addTitle}
        </ButtonLink>
        <p className={text.note}>{words.addNote}</p>
      </li>
    </ul>
  );
}

function SiteCard({ site }: { readonly site: RepositorySummary }) {
  const { sites: words, when } = useText();
  const now = useNow();
  const drafts = useDraftCount(site.name);
  const title = titleOf(site);
  const pushed = Date.parse(site.pushedAt);
  return (
    <li className={styles.card}>
      <SiteThumbnail name={site.name} title={title} />
      <div className={styles.text}>
        <h2>
          <Link href={addressOf({ kind: 'posts', repository: site.name })}>
            {title}
            <VisuallyHidden>, {site.name}</VisuallyHidden>
          </Link>
        </h2>
        <p className={text.note}>{hostOf(site.homepage) ?? site.name}</p>
        <p className={styles.foot}>
          {drafts > 0 && <Status kind="changed">{words.unpublished(drafts)}</Status>}
          {drafts === 0 && site.description !== '' && site.description !== title && (
            <span className={styles.description}>{site.description}</span>
          )}
          {!Number.isNaN(pushed) && <span className={text.note}>{words.changed(when.ago(pushed, now))}</span>}
        </p>
      </div>
    </li>
  );
}

/** How many drafts of a site lie on this device; none when the device cannot tell. */
function useDraftCount(name: string): number {
  const { journal, config, account } = useScreenPorts();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let left = false;
    journal.list({ host: config.api, account: account.login, repository: name }).then(
      (drafts) => left || setCount(drafts.length),
      () => left || setCount(0),
    );
    return () => void (left = true);
  }, [journal, config.api, account.login, name]);
  return count;
}

/** A short description is what people call their site; a repository's name is what developers do. */
function titleOf({ name, description }: RepositorySummary): string {
  const called = description.trim();
  const [, shortName = name] = name.split('/');
  return called !== '' && called.length <= LONGEST_TITLE && !called.endsWith('.') ? called : shortName;
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}

/** Cards to come. */
export function WaitingCards() {
  const { sites: words } = useText();
  return (
    <Skeleton label={words.opening}>
      <ul className={styles.cards} aria-hidden>
        {[0, 1, 2].map((card) => (
          <li key={card} className={styles.card}>
            <div className={styles.waitingThumbnail} />
            <div className={styles.waitingText}>
              <Greek tall width={60} />
              <Greek width={45} />
            </div>
          </li>
        ))}
      </ul>
    </Skeleton>
  );
}
