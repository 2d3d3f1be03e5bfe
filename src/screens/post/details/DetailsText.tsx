import { CircleAlert } from 'lucide-react';
import type { Frontmatter } from '../../../content/frontmatter';
import { Banner } from '../../../design/Banner';
import { Button } from '../../../design/Button';
import { SourceEditor } from '../../../editor/source/SourceEditor';
import { fieldLabel } from '../../../fields/field-label';
import { useDeskText } from '../../../i18n/desk-text';
import styles from './Details.module.css';

export interface DetailsTextProps {
  readonly frontmatter: Frontmatter;
  /** The field that could not be changed alone, null when the person chose the text. */
  readonly stuckField: string | null;
  readonly onChange: (source: string) => void;
  readonly onFields: () => void;
}

/** The details as they stand in the file. */
export function DetailsText({ frontmatter, stuckField, onChange, onFields }: DetailsTextProps) {
  const { post } = useDeskText();
  const isBroken = frontmatter.problems.length > 0;
  return (
    <div className={styles.text}>
      {isBroken && (
        <Banner boxed tone="warn" icon={CircleAlert}>
          {post.detailsBroken}
        </Banner>
      )}
      {!isBroken && stuckField && (
        <Banner boxed tone="info" icon={CircleAlert}>
          {post.stuck(fieldLabel(stuckField))}
        </Banner>
      )}
      <div className={styles.box}>
        <SourceEditor text={frontmatter.source} label={post.detailsText} onChange={onChange} />
      </div>
      {!isBroken && (
        <Button size="small" onClick={onFields}>
          {post.backToFields}
        </Button>
      )}
    </div>
  );
}
