import { chainInPost } from '../../../editor/chain-in-post';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ArrowLeft, Ellipsis, Eye, PanelRight, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Button } from '../../../design/Button';
import { ButtonLink } from '../../../design/ButtonLink';
import { classNames } from '../../../design/class-names';
import { IconButton } from '../../../design/IconButton';
import { Menu } from '../../../design/Menu';
import { useDeskText } from '../../../i18n/desk-text';
import styles from './PostBar.module.css';

export interface PostBarProps {
  readonly postsAddress: string;
  readonly status: ReactNode;
  readonly saved: ReactNode;
  readonly editor: Editor | null;
  readonly isPreviewing: boolean;
  readonly previewKeys: string;
  readonly canPreview: boolean;
  readonly onPreview: () => void;
  readonly canPublish: boolean;
  readonly onPublish: () => void;
  readonly isPanelOpen: boolean;
  readonly onPanel: (() => void) | null;
  /** What else can be done, as menu items. */
  readonly more: ReactNode;
}

/** The bar above a post: where one is, whether it is kept, and what can be done with it. */
export function PostBar(props: PostBarProps) {
  const { post } = useDeskText();
  return (
    <header className={styles.bar}>
      <Link href={props.postsAddress} asChild>
        <ButtonLink variant="quiet" icon={ArrowLeft} className={styles.back ?? ''} aria-label={post.backLabel}>
          <span className={styles.wideText}>{post.back}</span>
        </ButtonLink>
      </Link>
      {props.status && <span className={classNames(styles.group, styles.status)}>{props.status}</span>}
      {props.saved}
      <div className={styles.end}>
        <UndoButtons editor={props.editor} />
        <Button
          variant="quiet"
          icon={Eye}
          aria-pressed={props.isPreviewing}
          aria-keyshortcuts={props.previewKeys}
          title={props.previewKeys}
          disabled={!props.canPreview}
          onClick={props.onPreview}
        >
          <span className={styles.wideText}>{post.preview}</span>
        </Button>
        <Button variant="solid" className={styles.publish ?? ''} disabled={!props.canPublish} onClick={props.onPublish}>
          {post.publish}
        </Button>
        {props.onPanel && (
          <IconButton icon={PanelRight} label={post.details} aria-pressed={props.isPanelOpen} onClick={props.onPanel} />
        )}
        {props.more && (
          <span className={classNames(styles.group, styles.wideOnly)}>
            <Menu trigger={<IconButton icon={Ellipsis} label={post.more} />} align="end">
              {props.more}
            </Menu>
          </span>
        )}
      </div>
    </header>
  );
}

function UndoButtons({ editor }: { readonly editor: Editor | null }) {
  const { post } = useDeskText();
  const can = useEditorState({
    editor,
    selector: ({ editor: now }) => ({ undo: now?.can().undo() ?? false, redo: now?.can().redo() ?? false }),
  });
  if (!editor) return null;
  return (
    <span className={classNames(styles.group, styles.wideOnly)}>
      <IconButton
        icon={Undo2}
        label={post.undo}
        disabled={!can?.undo}
        onClick={() => chainInPost(editor).undo().run()}
      />
      <IconButton
        icon={Redo2}
        label={post.redo}
        disabled={!can?.redo}
        onClick={() => chainInPost(editor).redo().run()}
      />
    </span>
  );
}
