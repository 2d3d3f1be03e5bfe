import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { announce } from '../../../design/announce/announce';
import { classNames } from '../../../design/class-names';
import { Icon } from '../../../design/Icon';
import type { DraftStore } from '../../../drafts/draft-store';
import { useDeskText } from '../../../i18n/desk-text';
import styles from './PostBar.module.css';

/**
 * Whether the newest words are on this device. Says "Saved" only when they are: to be seen after every save, and spoken
 * when one succeeds after one that failed. The failure itself is an alert above the post.
 */
export function SavedStatus({ drafts }: { readonly drafts: DraftStore }) {
  const { post } = useDeskText();
  const saving = useStore(drafts, (state) => state.saving.kind);
  const hasFailed = useRef(false);
  useEffect(() => {
    if (saving === 'saved' && hasFailed.current) announce(post.saved);
    if (saving !== 'saving') hasFailed.current = saving === 'failed';
  }, [saving, post]);
  return (
    <output aria-live="off" className={classNames(styles.saved, saving === 'failed' && styles.failed)}>
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
