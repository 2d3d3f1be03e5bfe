import type { Editor } from '@tiptap/core';
import { FileText } from 'lucide-react';
import { useStore } from 'zustand';
import { Banner } from '../../../design/Banner';
import { BodyEditor, type BodyEditorProps } from '../../../editor/BodyEditor';
import type { SourceView } from '../../../editor/source/open-source-view';
import { showRichView } from '../../../editor/text-view/rich-view';
import { SourceEditor } from '../../../editor/source/SourceEditor';
import { useDeskText } from '../../../i18n/desk-text';
import type { BodySession } from './body-session';
import styles from '../PostScreen.module.css';

export interface PostBodyProps extends Required<
  Pick<BodyEditorProps, 'imageUrl' | 'addImage' | 'addFile' | 'images' | 'siteBlocks' | 'posts' | 'takeDetails'>
> {
  readonly body: BodySession;
  readonly onReady: (editor: Editor) => void;
  readonly onSource: (view: SourceView | null) => void;
}

/** The body as rich text, or as its source with the reason why. */
export function PostBody(props: PostBodyProps) {
  const { body, imageUrl, addImage, addFile, images, siteBlocks, posts, takeDetails, onReady, onSource } = props;
  const { post } = useDeskText();
  const state = useStore(body);
  if (state.kind === 'rich') {
    return (
      <BodyEditor
        key={`rich ${identityOf(body)} ${state.turn}`}
        document={state.document}
        syntax={state.body.syntax}
        initial={state.initial}
        label={post.body}
        onChange={body.setDocument}
        onReady={(editor) => {
          onReady(editor);
          if (state.start) showRichView(editor, state.start);
        }}
        imageUrl={imageUrl}
        addImage={addImage}
        addFile={addFile}
        siteBlocks={siteBlocks}
        posts={posts}
        images={images}
        takeDetails={takeDetails}
      />
    );
  }
  const why = post.why[state.why];
  return (
    <>
      {why && (
        <Banner boxed tone="info" icon={FileText} className={styles.why ?? ''}>
          {why}
        </Banner>
      )}
      <SourceEditor
        key={`source ${identityOf(body)} ${state.turn}`}
        text={state.text}
        label={post.source}
        plain={state.why === 'too-hard' || state.why === 'too-large'}
        onChange={body.setSource}
        start={state.start}
        onView={onSource}
      />
    </>
  );
}

const identities = new WeakMap<BodySession, number>();
let count = 0;

/** A number for each body, so that another one mounts a new editor. */
function identityOf(body: BodySession): number {
  const known = identities.get(body) ?? ++count;
  identities.set(body, known);
  return known;
}
