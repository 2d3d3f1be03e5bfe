import { CircleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { Banner } from '../../../design/Banner';
import { Button } from '../../../design/Button';
import { SourceEditor } from '../../../editor/source/SourceEditor';
import { useDeskText } from '../../../i18n/desk-text';
import styles from './Details.module.css';

export interface FieldTextProps {
  readonly label: string;
  /** The value's own text as it was when it was first shown. */
  readonly source: string;
  /** The field could not be changed alone; else the person chose the text. */
  readonly isStuck: boolean;
  /** Answers whether the text could be taken over. */
  readonly onChange: (text: string) => boolean;
  readonly onClose: () => void;
  readonly onWholeText: () => void;
}

/** One field of the details as its text in the file. What cannot be read is not taken over, and said so. */
export function FieldText({ label, source, isStuck, onChange, onClose, onWholeText }: FieldTextProps) {
  const { post } = useDeskText();
  const id = useId();
  const [opened] = useState(source);
  const [isRefused, setRefused] = useState(false);
  return (
    <fieldset className={styles.field} aria-labelledby={id}>
      <div className={styles.head}>
        <span id={id}>{label}</span>
        <Button variant="link" onClick={onClose}>
          {post.backToField}
        </Button>
      </div>
      {isStuck && (
        <Banner boxed tone="info" icon={CircleAlert}>
          {post.stuck(label)}
        </Banner>
      )}
      <div className={styles.box}>
        <SourceEditor text={opened} label={post.fieldText(label)} onChange={(text) => setRefused(!onChange(text))} />
      </div>
      <output className={styles.note}>{isRefused && post.fieldTextRefused}</output>
      {isRefused && (
        <Button size="small" onClick={onWholeText}>
          {post.wholeText}
        </Button>
      )}
    </fieldset>
  );
}
