import { useText } from '../../i18n/text';
import type { ListedDraft } from '../../drafts/draft';
import { firstWords } from '../../drafts/draft-text';
import text from '../../design/text.module.css';
import { addressOf } from '../address';
import { useNow } from '../use-now';
import type { PostOperations } from '../operations/use-post-operations';
import styles from './DraftGroup.module.css';
import { PostRow } from './PostRow';
import { RowMenuButton } from './RowMenuButton';

/** What lies on this device and nowhere else. */
export function DraftGroup({
  drafts,
  operationsOf,
}: {
  readonly drafts: readonly ListedDraft[];
  readonly operationsOf: (path: string) => PostOperations | null;
}) {
  const { posts: words, when } = useText();
  const now = useNow();
  return (
    <section className={styles.group} aria-labelledby="unpublished" id="unpublished-changes">
      <div className={styles.head}>
        <h2 id="unpublished">{words.unpublished}</h2>
        <span className={text.note}>{words.unpublishedNote}</span>
      </div>
      <ul>
        {drafts.map((draft) => {
          const opening = draft.title.trim() ? '' : firstWords(draft);
          return (
            <li key={draft.key.path} className={styles.item}>
              <PostRow
                href={addressOf({ kind: 'post', repository: draft.key.repository, path: draft.key.path })}
                title={draft.title.trim() || words.untitledDraft(opening)}
                untitled={!draft.title.trim()}
                status={draft.isNew ? 'draft' : 'changed'}
                date={when.ago(draft.changedAt, now)}
                menu={
                  !draft.isNew && (
                    <RowMenuButton
                      path={draft.key.path}
                      title={draft.title.trim() || words.untitledDraft(opening)}
                      operationsOf={operationsOf}
                    />
                  )
                }
                end={
                  <span className={styles.continue} aria-hidden>
                    {words.continueWriting}
                  </span>
                }
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
