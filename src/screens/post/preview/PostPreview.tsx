import { useStore } from 'zustand';
import { LatePlace } from '../../../design/late/LatePlace';
import { useDeskText } from '../../../i18n/desk-text';
import { useText } from '../../../i18n/text';
import type { Syntax } from '../../../site/site';
import { useNow } from '../../use-now';
import { preview } from '../fetch-ahead';
import { postDay } from './post-day';
import styles from '../PostScreen.module.css';
import type { PostSession } from '../session/post-session';
import { useBodyText } from './use-body-text';

interface PostPreviewProps {
  readonly session: PostSession;
  readonly syntax: Syntax;
  readonly imageUrl: (reference: string) => Promise<string | null>;
  readonly onClose: () => void;
}

/** The post that is open as its readers will see it, beside its text or in its place. */
export function PostPreview({ session, syntax, imageUrl, onClose }: PostPreviewProps) {
  const { when } = useText();
  const { post } = useDeskText();
  const now = useNow();
  const { title, frontmatter, body } = useStore(session);
  const text = useBodyText(session);
  return (
    <div className={styles.preview}>
      <LatePlace part={preview} label={post.openingPreview}>
        {(Preview) => (
          <Preview
            title={title}
            byline={when.day(postDay(frontmatter), now)}
            text={body.isHard() ? null : text}
            syntax={syntax}
            imageUrl={imageUrl}
            onClose={onClose}
          />
        )}
      </LatePlace>
    </div>
  );
}
