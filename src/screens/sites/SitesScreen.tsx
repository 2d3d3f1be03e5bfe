import { ChevronDown } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { Avatar } from '../../design/Avatar';
import { Button } from '../../design/Button';
import { ButtonLink } from '../../design/ButtonLink';
import { Empty } from '../../design/Empty';
import { Icon } from '../../design/Icon';
import { SearchInput } from '../../design/SearchInput';
import text from '../../design/text.module.css';
import { Wordmark } from '../../design/Wordmark';
import { useText } from '../../i18n/text';
import type { Host, RepositorySummary } from '../../repository/repository';
import { RepositoryError } from '../../repository/repository-error';
import { AccountMenuOnDemand } from '../desk/account-menu';
import { ErrorNote } from '../ErrorNote';
import { Notices } from '../desk/Notices';
import { ScreenHeading } from '../ScreenHeading';
import { useScreenPorts } from '../screen-ports';
import { useNow } from '../use-now';
import { useTitle } from '../use-title';
import { SiteCards, WaitingCards } from './SiteCards';
import styles from './SitesScreen.module.css';

type Sites =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly sites: readonly RepositorySummary[] }
  | { readonly kind: 'failed'; readonly error: RepositoryError };

/** From this many sites on, words narrow them down. */
const SEARCH_FROM = 7;

/** The sites that the token opens; a choice is an address. */
export function SitesScreen() {
  const { sites: words, general } = useText();
  const { account } = useScreenPorts();
  const now = useNow();
  const [sites, reload] = useSites();
  useTitle(words.title);
  const name = account.name || account.login;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Wordmark />
        <AccountMenuOnDemand
          trigger={
            <Button variant="quiet" aria-label={general.account(name)}>
              <Avatar name={name} /> <span className={styles.name}>{name}</span> <Icon of={ChevronDown} small />
            </Button>
          }
        />
      </header>
      <Notices />
      <main className={styles.main} aria-busy={sites.kind === 'loading'}>
        <p className={styles.greeting}>{words.greeting(new Date(now).getHours(), name.split(/\s/)[0] ?? name)}</p>
        <ScreenHeading className={styles.heading}>{words.title}</ScreenHeading>
        {sites.kind === 'loading' && <WaitingCards />}
        {sites.kind === 'failed' && <Failed error={sites.error} onTryAgain={reload} />}
        {sites.kind === 'ready' && (sites.sites.length === 0 ? <NoSites /> : <Choice sites={sites.sites} />)}
      </main>
    </div>
  );
}

/** The sites, and how to look for them again. */
function useSites(): [Sites, () => void] {
  const { host } = useScreenPorts();
  const [sites, setSites] = useState<Sites>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    async function read() {
      const next = await readSites(host);
      if (!left) setSites(next);
    }
    void read();
    return () => void (left = true);
  }, [host, attempt]);
  const reload = useCallback(() => {
    setSites({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return [sites, reload];
}

async function readSites(host: Host): Promise<Sites> {
  try {
    const found = await host.repositories();
    return { kind: 'ready', sites: found.filter(({ canWrite, archived }) => canWrite && !archived) };
  } catch (error) {
    if (error instanceof RepositoryError) return { kind: 'failed', error };
    throw error;
  }
}

function Choice({ sites }: { readonly sites: readonly RepositorySummary[] }) {
  const { sites: words } = useText();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = sites.filter(({ name, description }) => `${name} ${description}`.toLowerCase().includes(wanted));
  return (
    <>
      <p className={text.lead}>{words.count(sites.length)}</p>
      {sites.length >= SEARCH_FROM && (
        <div className={styles.search}>
          <SearchInput label={words.search} value={search} onChange={setSearch} />
        </div>
      )}
      {found.length > 0 ? (
        <SiteCards sites={found} />
      ) : (
        <Empty
          news
          title={words.noMatch(search.trim())}
          actions={
            <Button variant="plain" onClick={() => setSearch('')}>
              {words.clear}
            </Button>
          }
        />
      )}
    </>
  );
}

function Failed({ error, onTryAgain }: { readonly error: RepositoryError; readonly onTryAgain: () => void }) {
  const { signInAgain } = useScreenPorts();
  const onSignIn = async () => {
    if (await signInAgain()) onTryAgain();
  };
  return <ErrorNote className={styles.failed} error={error} onTryAgain={onTryAgain} onSignIn={() => void onSignIn()} />;
}

function NoSites() {
  const { sites: words } = useText();
  const { config } = useScreenPorts();
  return (
    <Empty
      art
      title={words.emptyTitle}
      actions={
        <ButtonLink variant="solid" href={`${config.web}/settings/personal-access-tokens`} external>
          {words.emptyAction}
        </ButtonLink>
      }
    >
      {words.empty}
    </Empty>
  );
}
