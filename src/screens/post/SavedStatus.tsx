import { Check, TriangleAlert } from 'lucide-react';
import { useStore } from 'zustand';
import { classNames } from '../../design/class-names';
import { Icon } from '../../design/Icon';
import type { DraftStore } from '../../drafts/draft-store';
import { useDeskText } from '../../i18n/desk-text';
import styles from './PostBar.module.css';

/** Whether the newest words are on this device. Says "Saved" only when they are. */
export function SavedStatus({ drafts }: { readonly drafts: DraftStore }) {
  const { post } = useDeskText();
  const saving = useStore(drafts, (state) => state.saving.kind);
  return (
    <output className={classNames(styles.saved, saving === 'failed' && styles.failed)}>
      {saving === 'saved' && (
        <>
          <Icon of={Check} small />
          {post.saved}
        </>
      )}
      {saving === 'failed' && (
        <>
          <Icon of={TriangleAlert} small />
          {post.notSaved}
        </>
      )}
    </output>
  );
}
