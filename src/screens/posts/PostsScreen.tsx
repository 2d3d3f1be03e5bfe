import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { TriangleAlert } from 'lucide-react';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { ButtonLink } from '../../design/ButtonLink';
import { Empty } from '../../design/Empty';
import { Skeleton } from '../../design/Skeleton';
import { Link } from 'wouter';
import { useText } from '../../i18n/text';
import type { RepositoryError } from '../../repository/repository-error';
import { collectionAt, shownCollections } from '../../site/collection-of';
import type { SiteReady } from '../../site/site-store';
import { unreadFiles } from '../../site/unread-files';
import { addressOf } from '../address';
import { ErrorNote } from '../ErrorNote';
import { LateFolderPicker } from '../pickers/LateFolderPicker';
import { ScreenHeading } from '../ScreenHeading';
import { type SitePorts, useScreenPorts } from '../screen-ports';
import { useTitle } from '../use-title';
import { Desk } from '../desk/Desk';
import { siteTitle } from '../desk/SiteDesk';
import { PostDesk } from './PostDesk';
import { SiteNotices } from './SiteNotices';
import styles from './PostsScreen.module.css';

export interface PostsScreenProps {
  readonly site: SitePorts;
  /** The key of the collection to show; the main one when absent. */
  readonly collection?: string | undefined;
}

/** A site's posts: opening, found, or why they cannot be shown. */
export function PostsScreen({ site, collection: key }: PostsScreenProps) {
  const { posts: words } = useText();
  const state = useStore(site.site);
  const search = useRef<HTMLInputElement>(null);
  const ready = state.kind === 'ready' ? state : null;
  const collection = ready && (key === undefined ? ready.collection : collectionAt(ready.site, key));
  const title = siteTitle(site, ready);
  useTitle(title);
  if (ready && collection) {
    const posts = site.posts(ready, collection);
    return <PostDesk site={site} ready={ready} collection={collection} posts={posts} searchBox={search} />;
  }
  return (
    <Desk
      repository={site.name}
      title={title}
      siteUrl={ready ? site.siteUrl(ready) : null}
      collections={ready ? shownCollections(ready.site) : []}
      current={null}
      draftCount={0}
      busy={state.kind === 'loading'}
    >
      <div className={styles.head}>
        <ScreenHeading className={styles.heading}>{words.title}</ScreenHeading>
      </div>
      {state.kind === 'loading' && <Skeleton label={words.opening} />}
      {state.kind === 'failed' && <Failed site={site} error={state.error} />}
      {ready && key !== undefined && (
        <Empty title={words.gone.title} actions={<ToPosts repository={site.name} />} art>
          {words.gone.lead}
        </Empty>
      )}
      {ready && key === undefined && <Unrecognised site={site} ready={ready} />}
    </Desk>
  );
}

function Unrecognised({ site, ready }: { readonly site: SitePorts; readonly ready: SiteReady }) {
  const { posts: words } = useText();
  const [isChoosing, setChoosing] = useState(false);
  const [unread] = unreadFiles(ready.found);
  return (
    <>
      <SiteNotices site={site} ready={ready} />
      {unread !== undefined && (
        <Banner
          boxed
          tone="warn"
          icon={TriangleAlert}
          className={styles.notice}
          happened={words.notRead.happened(unread)}
        >
          {words.notRead.safe}
        </Banner>
      )}
      <Empty
        title={words.unrecognised.title}
        actions={
          <>
            <Button variant="solid" onClick={() => setChoosing(true)}>
              {words.chooseWhere}
            </Button>
            <OtherSites />
          </>
        }
        art
      >
        {words.unrecognised.lead}
      </Empty>
      {isChoosing && <LateFolderPicker site={site} ready={ready} onClose={() => setChoosing(false)} />}
    </>
  );
}

function ToPosts({ repository }: { readonly repository: string }) {
  const { posts: words } = useText();
  return (
    <Link href={addressOf({ kind: 'posts', repository })} asChild>
      <ButtonLink variant="solid">{words.gone.toPosts}</ButtonLink>
    </Link>
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
