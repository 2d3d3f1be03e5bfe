import { useStore } from 'zustand';
import { isDataFile } from '../../content/read-file';
import { VisuallyHidden } from '../../design/VisuallyHidden';
import { useDeskText } from '../../i18n/desk-text';
import { ScreenHeading } from '../ScreenHeading';
import { PostBody, type PostBodyProps } from './body/PostBody';
import { DataFile } from './DataFile';
import type { DetailsProps } from './details/DetailsPanel';
import styles from './PostScreen.module.css';
import { TitleInput } from './title/TitleInput';

export interface PostArticleProps {
  /** What its site calls the file, or the post's title. */
  readonly name: string;
  readonly details: DetailsProps;
  readonly body: PostBodyProps;
  /** The title is left for the words. */
  readonly onBody: () => void;
}

/** What a post says: its title and its words, or the fields of a file that holds nothing but data. */
export function PostArticle({ name, details, body, onBody }: PostArticleProps) {
  const { session } = details;
  const { post } = useDeskText();
  const { title, base, frontmatter } = useStore(session);
  return (
    <article className={styles.article}>
      <ScreenHeading>
        <VisuallyHidden>{name || post.untitled}</VisuallyHidden>
      </ScreenHeading>
      {isDataFile(base.key.path) ? (
        <DataFile name={name} hasFields={frontmatter !== null} details={details} body={body} />
      ) : (
        <>
          <TitleInput
            title={title}
            startsHere={base.isNew && title === ''}
            readOnly={(frontmatter?.problems.length ?? 0) > 0}
            onChange={session.setTitle}
            onLeave={onBody}
          />
          <PostBody {...body} />
        </>
      )}
    </article>
  );
}
