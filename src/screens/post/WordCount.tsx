import type { Editor } from '@tiptap/core';
import { useWordCount } from '../../editor/use-word-count';
import { useDeskText } from '../../i18n/desk-text';
import styles from './PostScreen.module.css';

const wordsPerMinute = 230;

/** How long the post is, at the foot of the page. */
export function WordCount({ editor }: { readonly editor: Editor | null }) {
  const { post } = useDeskText();
  const count = useWordCount(editor);
  if (count === null || count === 0) return null;
  return (
    <p className={styles.count}>
      <span>{post.words(count)}</span>
      <span>{post.minutes(Math.round(count / wordsPerMinute))}</span>
    </p>
  );
}
