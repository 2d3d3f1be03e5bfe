import { useRef } from 'react';
import { useStore } from 'zustand';
import { ButtonLink } from '../../design/ButtonLink';
import { Empty } from '../../design/Empty';
import { Skeleton } from '../../design/Skeleton';
import { Link } from 'wouter';
import { useText } from '../../i18n/text';
import type { RepositoryError } from '../../repository/repository-error';
import { addressOf } from '../address';
import { ErrorNote } from '../ErrorNote';
import { ScreenHeading } from '../ScreenHeading';
import { type SitePorts, useScreenPorts } from '../screen-ports';
import { useTitle } from '../use-title';
import { Desk } from './Desk';
import { PostDesk } from './PostDesk';
import styles from './PostsScreen.module.css';

/** A site's posts: opening, found, or why they cannot be shown. */
export function PostsScreen({ site }: { readonly site: SitePorts }) {
  const { posts: words } = useText();
  const state = useStore(site.site);
  const search = useRef<HTMLInputElement>(null);
  const [, shortName = site.name] = site.name.split('/');
  const ready = state.kind === 'ready' ? state : null;
  const posts = ready ? site.posts(ready) : null;
  useTitle(ready?.site.title ?? shortName);
  if (ready && posts) return <PostDesk site={site} ready={ready} posts={posts} searchBox={search} />;
  return (
    <Desk
      repository={site.name}
      title={ready?.site.title ?? shortName}
      siteUrl={ready ? site.siteUrl(ready) : null}
      postCount={null}
      draftCount={0}
      busy={state.kind === 'loading'}
      onSearch={null}
    >
      <div className={styles.head}>
        <ScreenHeading className={styles.heading}>{words.title}</ScreenHeading>
      </div>
      {state.kind === 'loading' && <Skeleton label={words.opening} />}
      {state.kind === 'failed' && <Failed site={site} error={state.error} />}
      {ready && (
        <Empty title={words.unrecognised.title} actions={<OtherSites />} art>
          {words.unrecognised.lead}
        </Empty>
      )}
    </Desk>
  );
}

function Failed({ site, error }: { readonly site: SitePorts; readonly error: RepositoryError }) {
  const { posts: words } = useText();
  const { signInAgain } = useScreenPorts();
  const reload = () => void site.site.refresh();
  if (error.code === 'empty') {
    return (
      <Empty title={words.emptySite.title} actions={<OtherSites />} art>
        {words.emptySite.lead}
      </Empty>
    );
  }
  return (
    <>
      <ErrorNote
        error={error}
        onTryAgain={reload}
        onSignIn={() => void signInAgain().then((renewed) => (renewed ? reload() : undefined))}
      />
      {error.code === 'not-found' && (
        <div className={styles.after}>
          <OtherSites />
        </div>
      )}
    </>
  );
}

function OtherSites() {
  const { posts: words } = useText();
  const { config } = useScreenPorts();
  if (config.repository !== undefined) return null;
  return (
    <Link href={addressOf({ kind: 'sites' })} asChild>
      <ButtonLink variant="plain">{words.otherSites}</ButtonLink>
    </Link>
  );
}
