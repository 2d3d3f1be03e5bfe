import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../design/Button';
import { ButtonLink } from '../../design/ButtonLink';
import { Empty } from '../../design/Empty';
import { readPreference } from '../../design/preference';
import { Greek, Skeleton } from '../../design/Skeleton';
import { useMediaQuery } from '../../design/use-media-query';
import { SourceEditor } from '../../editor/source/SourceEditor';
import { draftId } from '../../drafts/draft-id';
import { useDeskText } from '../../i18n/desk-text';
import { RepositoryError } from '../../repository/repository-error';
import { provisionalPath } from '../collection-of-post';
import { ErrorNote } from '../ErrorNote';
import type { PostScreenProps } from '../screen-ports';
import { useScreenPorts } from '../screen-ports';
import { useTitle } from '../use-title';
import { beginPost, type BegunPost } from './opening/begin-post';
import { draftPathInAddress, showDraftInAddress } from './opening/draft-address';
import { OpenPost } from './OpenPost';
import { PostBar } from './bar/PostBar';
import { postsAddressOf } from './posts-address';
import styles from './PostScreen.module.css';
import { usePostLock } from './opening/use-post-lock';

type Waiting = { readonly kind: 'loading' } | { readonly kind: 'failed'; readonly error: RepositoryError } | BegunPost;

/** One post, in the one tab that may write it. */
export function PostScreen(props: PostScreenProps) {
  const { site, ready, path, collection } = props;
  const [draftPath] = useState(() => draftPathInAddress() ?? provisionalPath(collection));
  const wanted = path ?? draftPath;
  useEffect(() => {
    if (path === null) showDraftInAddress(wanted);
  }, [path, wanted]);
  const lock = draftId(site.draftKey(ready.head.branch, wanted));
  return <OneTab key={lock} {...props} wanted={wanted} lock={lock} />;
}

interface WantedProps extends PostScreenProps {
  /** The post's path, or its draft's. */
  readonly wanted: string;
}

function OneTab({ lock, ...props }: WantedProps & { readonly lock: string }) {
  const held = usePostLock(lock);
  if (held.lock === 'held') return <BegunScreen {...props} />;
  return (
    <Frame postsAddress={postsAddressOf(props.site, props.ready, props.wanted)} isOpening={held.lock === 'waiting'}>
      <Elsewhere onTake={held.take} />
    </Frame>
  );
}

function Elsewhere({ onTake }: { readonly onTake: () => void }) {
  const { post } = useDeskText();
  return (
    <Empty
      level={1}
      art
      role="alert"
      title={post.elsewhere.title}
      actions={
        <Button variant="solid" onClick={onTake}>
          {post.elsewhere.take}
        </Button>
      }
    >
      {post.elsewhere.lead}
    </Empty>
  );
}

/** A post that is found, opened with its draft, or why it cannot be. */
function BegunScreen({ site, ready, path, collection, wanted }: WantedProps) {
  const { signInAgain, reader } = useScreenPorts();
  const [first] = useState(ready);
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<{ readonly attempt: number; readonly state: Waiting }>();
  const state: Waiting = found?.attempt === attempt ? found.state : { kind: 'loading' };
  const load = () => setAttempt(attempt + 1);

  useEffect(() => {
    let isCurrent = true;
    const show = (next: Waiting) => isCurrent && setFound({ attempt, state: next });
    beginPost({ site, ready: first, path, collection, reader }).then(show, (error: unknown) => {
      if (!(error instanceof RepositoryError)) throw error;
      show({ kind: 'failed', error });
    });
    return () => {
      isCurrent = false;
    };
  }, [site, first, path, collection, reader, attempt]);

  if (state.kind === 'open') return <OpenPost site={site} ready={ready} begun={state} />;
  const postsAddress = postsAddressOf(site, ready, wanted);
  return (
    <Frame postsAddress={postsAddress} isOpening={state.kind === 'loading'}>
      {state.kind === 'failed' && (
        <ErrorNote
          error={state.error}
          onTryAgain={load}
          onSignIn={() => void signInAgain().then((renewed) => renewed && load())}
        />
      )}
      {state.kind === 'missing' && <Missing postsAddress={postsAddress} />}
      {state.kind === 'not-text' && <NotText {...state} />}
    </Frame>
  );
}

interface FrameProps {
  readonly postsAddress: string;
  /** The post is awaited: greeked lines and an empty panel stand where it will. */
  readonly isOpening: boolean;
  readonly children: ReactNode;
}

function Frame({ postsAddress, isOpening, children }: FrameProps) {
  const { post } = useDeskText();
  const isWide = useMediaQuery('(width >= 64rem)');
  const hasPanel = isOpening && isWide && readPreference('details', true);
  const nothing = () => undefined;
  useTitle(post.back);
  return (
    <div className={styles.write} data-panel={hasPanel || undefined}>
      <PostBar
        postsAddress={postsAddress}
        status={null}
        saved={null}
        editor={null}
        isPreviewing={false}
        previewKeys=""
        canPreview={false}
        onPreview={nothing}
        canPublish={false}
        onPublish={nothing}
        isPanelOpen={false}
        onPanel={null}
        more={null}
      />
      {isOpening ? (
        <main className={styles.main}>
          <Opening />
        </main>
      ) : (
        <main className={styles.whole}>{children}</main>
      )}
      {hasPanel && <div className={styles.panel} />}
    </div>
  );
}

function Opening() {
  const { post } = useDeskText();
  return (
    <Skeleton label={post.opening}>
      <div className={styles.greeked} aria-hidden>
        <Greek tall width={60} />
        {[90, 75, 90, 45].map((width, line) => (
          <Greek key={`${line} ${width}`} width={width} />
        ))}
      </div>
    </Skeleton>
  );
}

function Missing({ postsAddress }: { readonly postsAddress: string }) {
  const { post } = useDeskText();
  return (
    <Empty
      level={1}
      art
      role="alert"
      title={post.missing.title}
      actions={
        <Link href={postsAddress} asChild>
          <ButtonLink variant="solid">{post.missing.toPosts}</ButtonLink>
        </Link>
      }
    >
      {post.missing.lead}
    </Empty>
  );
}

function NotText({ reason, shown }: Extract<BegunPost, { kind: 'not-text' }>) {
  const { post } = useDeskText();
  const [isShown, setShown] = useState(reason !== 'binary');
  return (
    <>
      <Empty level={1} role="alert" title={post.notText[reason].title}>
        {post.notText[reason].lead}
      </Empty>
      {isShown ? (
        <div className={styles.kept}>
          <SourceEditor readOnly label={post.asItIs} text={shown.slice(0, 200_000)} onChange={() => undefined} />
        </div>
      ) : (
        <Button onClick={() => setShown(true)}>{post.asItIs}</Button>
      )}
    </>
  );
}
