import type { Editor } from '@tiptap/core';
import type { SourceView } from '../../editor/source/open-source-view';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { mainKey } from '../../design/commands/shortcut-table';
import { keyLabel } from '../../editor/keys/key-label';
import { FieldImagesProvider } from '../../fields/field-images';
import { useDeskText } from '../../i18n/desk-text';
import { isDataFile } from '../../content/read-file';
import type { SiteReady } from '../../site/site-store';
import { syntaxOf } from '../../site/syntax-of';
import { addressOf } from '../address';
import type { SitePorts } from '../screen-ports';
import { useTitle } from '../use-title';
import type { BegunPost } from './opening/begin-post';
import { DetailsPanel } from './details/DetailsPanel';
import { fetchWhatMayBeNeeded } from './fetch-ahead';
import { PostArticle } from './PostArticle';
import { PostBanners } from './PostBanners';
import { PostBar } from './bar/PostBar';
import { PostMenu } from './bar/PostMenu';
import { PostPreview } from './preview/PostPreview';
import { PostPublishing, type PublishView } from './publishing/PostPublishing';
import { postsAddressOf } from './posts-address';
import styles from './PostScreen.module.css';
import { PostStatus } from './bar/PostStatus';
import { SavedStatus } from './bar/SavedStatus';
import { useAddressOfNew } from './opening/use-address-of-new';
import { enterBody } from './body/enter-body';
import { switchView } from './body/switch-view';
import { useDocuments } from './body/use-documents';
import { useDraftKeeping } from './session/use-draft-keeping';
import { usePostActions } from './use-post-actions';
import { usePostCommands } from './use-post-commands';
import { useImagePorts } from './images/use-image-ports';
import { usePostDesk } from './use-post-desk';
import { usePostLayout } from './use-post-layout';
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
  const { title, base, body, drafts } = useStore(session);
  const bodyKind = useStore(body, (state) => state.kind);
  const isChanged = useStore(drafts, (state) => state.saving.kind !== 'untouched');
  const desk = usePostDesk(site, ready, session);
  const [view, setView] = useState<PublishView>('none');
  const [editor, setEditor] = useState<Editor | null>(null);
  const [source, setSource] = useState<SourceView | null>(null);
  const rich = bodyKind === 'rich' && !editor?.isDestroyed ? editor : null;
  const isData = isDataFile(base.key.path);
  const syntax = syntaxOf(ready.site, base.key.path);

  useDraftKeeping(session);
  useEffect(() => session.close, [session]);
  useTitle(desk.name || title || (base.isNew ? post.newPost : post.untitled));
  useAddressOfNew(session);
  useEffect(() => fetchWhatMayBeNeeded(site.pictures), [site.pictures]);

  const { images, fieldImages, dialog: imagePicker } = useImagePorts(site, ready, desk);
  const takeDetails = useDocuments(session, editor);
  const { imageUrl, siteBlocks, posts, specs, model, fieldSite, url, publishing, leftOut } = desk;
  const { addImage, addFile } = fieldImages;
  const ports = { imageUrl, addImage, addFile, images, siteBlocks, posts, takeDetails };
  const details = { session, specs, model, fieldSite, url };

  const looked = { site, ready, session, editor: rich, imageUrl, isAsking: view === 'ask' };
  const overview = usePostOverview(bodyKind === 'source' ? source : null, looked);
  const layout = usePostLayout({ isData, isFocused: overview.isFocused });
  const { isPreviewing, togglePreview, isBeside, isPanelOpen } = layout;
  const { actions, onDiscard, dialog } = usePostActions(site, session, {
    overview: overview.actions,
    onSwitch: () => switchView(body, editor, source),
  });
  const ways = {
    editor: rich,
    isPreviewing,
    canPreview: !isData,
    onPreview: togglePreview,
    canPublish: isChanged && ready.head.canWrite,
    onPublish: () => setView(publishing.getState().kind === 'publishing' ? 'progress' : 'ask'),
    isPanelOpen,
    onPanel: layout.togglePanel,
  };
  usePostCommands({ ...ways, isSource: actions.isSource, onSwitch: actions.onSwitch });

  return (
    <FieldImagesProvider value={fieldImages}>
      <div
        className={styles.write}
        data-panel={(isBeside && isPanelOpen) || undefined}
        data-preview={isPreviewing || undefined}
      >
        <PostBar
          {...ways}
          postsAddress={postsAddressOf(site, ready, base.key.path)}
          status={<PostStatus session={session} publishing={publishing} leftOut={leftOut} />}
          saved={<SavedStatus drafts={drafts} />}
          previewKeys={keyLabel(mainKey('preview'))}
          more={<PostMenu {...actions} />}
        />
        <div className={styles.banners}>
          <PostBanners
            begun={begun}
            session={session}
            publishing={publishing}
            canWrite={ready.head.canWrite}
            onDetails={isBeside ? null : layout.openSheet}
            onDiscard={onDiscard}
            onDownload={actions.onDownload}
            onCompare={(movedTo) => {
              setView('progress');
              void publishing.compare(movedTo);
            }}
          />
        </div>
        <main className={styles.main}>
          {overview.parts}
          <PostArticle
            name={desk.name ?? title}
            details={details}
            body={{ ...ports, body, onReady: setEditor, onSource: setSource }}
            onBody={() => enterBody(rich, source)}
          />
          {bodyKind === 'rich' && <WordCount editor={editor} />}
        </main>
        {isPanelOpen && (
          <DetailsPanel
            {...details}
            hideFields={isData}
            kind={isBeside ? 'beside' : 'sheet'}
            actions={actions}
            foot={overview.note}
            onClose={layout.closeSheet}
          />
        )}
        {isPreviewing && <PostPreview session={session} syntax={syntax} imageUrl={imageUrl} onClose={togglePreview} />}
      </div>
      <PostPublishing
        session={session}
        specs={specs}
        publishing={publishing}
        view={view}
        onView={setView}
        url={url}
        leftOut={leftOut}
        syntax={syntax}
        editor={editor}
        imageUrl={imageUrl}
        problems={overview.problems}
        onDownload={actions.onDownload}
        onEditAsText={() => void body.showSource('refused')}
        onSettled={() => {
          const at = { kind: 'post' as const, repository: site.name, path: base.key.path };
          if (window.location.pathname.endsWith('/new')) navigate(addressOf(at), { replace: true });
        }}
      />
      {dialog}
      {imagePicker}
    </FieldImagesProvider>
  );
}
