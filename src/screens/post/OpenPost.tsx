import type { Editor } from '@tiptap/core';
import type { SourceView } from '../../editor/source/open-source-view';
import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { mainKey } from '../../design/commands/shortcut-table';
import { usePreference } from '../../design/preference';
import { useMediaQuery } from '../../design/use-media-query';
import { VisuallyHidden } from '../../design/VisuallyHidden';
import { keyLabel } from '../../editor/keys/key-label';
import { FieldImagesProvider } from '../../fields/field-images';
import { useDeskText } from '../../i18n/desk-text';
import { isDataFile } from '../../content/read-file';
import type { SiteReady } from '../../site/site-store';
import { syntaxOf } from '../../site/syntax-of';
import { addressOf } from '../address';
import { ScreenHeading } from '../ScreenHeading';
import type { SitePorts } from '../screen-ports';
import { useTitle } from '../use-title';
import type { BegunPost } from './opening/begin-post';
import { DataFile } from './DataFile';
import { DetailsPanel } from './details/DetailsPanel';
import { downloadText } from './session/download-text';
import { fetchWhatMayBeNeeded } from './fetch-ahead';
import { PostBanners } from './PostBanners';
import { PostBar } from './bar/PostBar';
import { PostBody } from './body/PostBody';
import { PostMenu } from './bar/PostMenu';
import { PostPreview } from './preview/PostPreview';
import { PostPublishing, type PublishView } from './publishing/PostPublishing';
import { postsAddressOf } from './posts-address';
import styles from './PostScreen.module.css';
import { PostStatus } from './bar/PostStatus';
import { SavedStatus } from './bar/SavedStatus';
import { TitleInput } from './title/TitleInput';
import { usePostOperations } from '../operations/use-post-operations';
import { useAddressOfNew } from './opening/use-address-of-new';
import { enterBody } from './body/enter-body';
import { switchView } from './body/switch-view';
import { useDiscard } from './session/use-discard';
import { useDocuments } from './body/use-documents';
import { useDraftKeeping } from './session/use-draft-keeping';
import { usePostCommands } from './use-post-commands';
import { useImagePorts } from './images/use-image-ports';
import { usePostDesk } from './use-post-desk';
import { usePostOverview } from './overview/use-post-overview';
import { WordCount } from './body/WordCount';

export interface OpenPostProps {
  readonly site: SitePorts;
  readonly ready: SiteReady;
  readonly begun: Extract<BegunPost, { kind: 'open' }>;
}

/** A post that is open: its words, its details, its preview, and the way to its readers. */
export function OpenPost({ site, ready, begun }: OpenPostProps) {
  const { session } = begun;
  const { post } = useDeskText();
  const [, navigate] = useLocation();
  const { title, base, body, drafts, frontmatter } = useStore(session);
  const bodyKind = useStore(body, (state) => state.kind);
  const saving = useStore(drafts, (state) => state.saving.kind);
  const desk = usePostDesk(site, ready, session);
  const isWide = useMediaQuery('(width >= 64rem)');
  const [isPanelWanted, setPanelWanted] = usePreference('details', true);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [isPreviewing, setPreviewing] = useState(false);
  const [view, setView] = useState<PublishView>('none');
  const [editor, setEditor] = useState<Editor | null>(null);
  const [source, setSource] = useState<SourceView | null>(null);
  const syntax = syntaxOf(ready.site, base.key.path);
  const discard = useDiscard(site, session);
  const keep = useCallback(async () => {
    await session.getState().drafts.flush({ urgent: true });
    const made = await session.text();
    return made.kind === 'text' ? made.text : null;
  }, [session]);
  const operations = usePostOperations({ site, keep });
  useDraftKeeping(session);
  useEffect(() => session.close, [session]);
  useTitle(desk.name || title || (base.isNew ? post.newPost : post.untitled));

  useAddressOfNew(session);

  useEffect(fetchWhatMayBeNeeded, []);

  const { images, fieldImages, dialog: imagePicker } = useImagePorts(site, ready, desk);
  const takeDetails = useDocuments(session, editor);
  const togglePreview = useCallback(() => setPreviewing((shown) => !shown), []);

  const isData = isDataFile(base.key.path);
  const isAllFields = isData && frontmatter !== null;
  const name = desk.name ?? title;
  const bodyProps = {
    body,
    imageUrl: desk.imageUrl,
    addImage: fieldImages.addImage,
    addFile: fieldImages.addFile,
    images,
    siteBlocks: desk.siteBlocks,
    posts: desk.posts,
    takeDetails,
    onReady: setEditor,
    onSource: setSource,
  };
  const details = { session, specs: desk.specs, model: desk.model, fieldSite: desk.fieldSite, url: desk.url };
  const rich = bodyKind === 'rich' && !editor?.isDestroyed ? editor : null;
  const looked = { site, ready, session, editor: rich, imageUrl: desk.imageUrl, isAsking: view === 'ask' };
  const overview = usePostOverview(bodyKind === 'source' ? source : null, looked);
  const isBeside = isWide && !isPreviewing && !isData && !overview.isFocused;
  const isPanelOpen = isBeside ? isPanelWanted : isSheetOpen;
  const isChanged = saving !== 'untouched';
  const download = () => void downloadText(session);
  const canPublish = isChanged && ready.head.canWrite;
  const onPublish = () => setView(desk.publishing.getState().kind === 'publishing' ? 'progress' : 'ask');
  const onPanel = !(isWide && isData) ? () => (isBeside ? setPanelWanted(!isPanelWanted) : setSheetOpen(true)) : null;
  const actions = {
    overview: overview.actions,
    isSource: bodyKind === 'source',
    onSwitch: isData ? null : () => switchView(body, editor, source),
    onWholeText: isAllFields ? () => session.showDetailsAs('text') : null,
    onDownload: download,
    onDiscard: isChanged ? discard : null,
    isNew: base.isNew,
    operations: base.isNew ? null : operations.of(base.key.path),
  };
  usePostCommands({
    editor: rich,
    isSource: actions.isSource,
    isPreviewing,
    canPreview: !isData,
    isPanelOpen,
    canPublish,
    onPreview: togglePreview,
    onPublish,
    onPanel,
    onSwitch: actions.onSwitch,
  });

  return (
    <FieldImagesProvider value={fieldImages}>
      <div
        className={styles.write}
        data-panel={(isBeside && isPanelWanted) || undefined}
        data-preview={isPreviewing || undefined}
      >
        <PostBar
          postsAddress={postsAddressOf(site, ready, base.key.path)}
          status={<PostStatus session={session} publishing={desk.publishing} leftOut={desk.leftOut} />}
          saved={<SavedStatus drafts={drafts} />}
          editor={rich}
          isPreviewing={isPreviewing}
          previewKeys={keyLabel(mainKey('preview'))}
          canPreview={!isData}
          onPreview={togglePreview}
          canPublish={canPublish}
          onPublish={onPublish}
          isPanelOpen={isPanelOpen}
          onPanel={onPanel}
          more={<PostMenu {...actions} />}
        />
        <div className={styles.banners}>
          <PostBanners
            begun={begun}
            session={session}
            publishing={desk.publishing}
            canWrite={ready.head.canWrite}
            onDetails={isBeside ? null : () => setSheetOpen(true)}
            onDiscard={discard}
            onDownload={download}
            onCompare={(movedTo) => {
              setView('progress');
              void desk.publishing.compare(movedTo);
            }}
          />
        </div>
        <main className={styles.main}>
          {overview.parts}
          <article className={styles.article}>
            <ScreenHeading>
              <VisuallyHidden>{name || post.untitled}</VisuallyHidden>
            </ScreenHeading>
            {isData ? (
              <DataFile name={name} hasFields={isAllFields} details={details} body={bodyProps} />
            ) : (
              <>
                <TitleInput
                  title={title}
                  startsHere={base.isNew && title === ''}
                  readOnly={(frontmatter?.problems.length ?? 0) > 0}
                  onChange={session.setTitle}
                  onLeave={() => enterBody(rich, source)}
                />
                <PostBody {...bodyProps} />
              </>
            )}
          </article>
          {bodyKind === 'rich' && <WordCount editor={editor} />}
        </main>
        {isPanelOpen && (
          <DetailsPanel
            {...details}
            hideFields={isData}
            kind={isBeside ? 'beside' : 'sheet'}
            actions={actions}
            foot={overview.note}
            onClose={() => setSheetOpen(false)}
          />
        )}
        {isPreviewing && (
          <PostPreview session={session} syntax={syntax} imageUrl={desk.imageUrl} onClose={togglePreview} />
        )}
      </div>
      <PostPublishing
        session={session}
        specs={desk.specs}
        publishing={desk.publishing}
        view={view}
        onView={setView}
        url={desk.url}
        leftOut={desk.leftOut}
        syntax={syntax}
        editor={editor}
        imageUrl={desk.imageUrl}
        problems={overview.problems}
        onDownload={download}
        onEditAsText={() => void body.showSource('refused')}
        onSettled={() => {
          const at = { kind: 'post' as const, repository: site.name, path: base.key.path };
          if (window.location.pathname.endsWith('/new')) navigate(addressOf(at), { replace: true });
        }}
      />
      {operations.dialog}
      {imagePicker}
    </FieldImagesProvider>
  );
}
