import type { Editor } from '@tiptap/core';
import { useWordCount } from '../../../editor/use-word-count';
import { useDeskText } from '../../../i18n/desk-text';
import styles from '../PostScreen.module.css';

const wordsPerMinute = 230;

/** How long the post is, at the foot of the page. */
export function WordCount({ editor }: { readonly editor: Editor | null }) {
  const { post, overview } = useDeskText();
  const counts = useWordCount(editor);
  if (counts === null || counts.all === 0) return null;
  const { all, selected } = counts;
  return (
    <p className={styles.count}>
      <span>{selected > 0 ? overview.selected(selected, post.words(all)) : post.words(all)}</span>
      <span>{post.minutes(Math.round((selected || all) / wordsPerMinute))}</span>
    </p>
  );
}
