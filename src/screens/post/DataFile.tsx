import { Details, type DetailsProps } from './details/DetailsPanel';
import { PostBody, type PostBodyProps } from './body/PostBody';
import styles from './title/TitleInput.module.css';

export interface DataFileProps {
  /** What its site calls it, or its name. */
  readonly name: string;
  /** What is open has fields. */
  readonly hasFields: boolean;
  readonly details: DetailsProps;
  readonly body: PostBodyProps;
}

/** A file that holds nothing but data: its fields, or its text where it has none. */
export function DataFile({ name, hasFields, details, body }: DataFileProps) {
  return (
    <>
      <p className={styles.title}>{name}</p>
      {hasFields ? <Details {...details} /> : <PostBody {...body} />}
    </>
  );
}
