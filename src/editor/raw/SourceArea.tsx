import { Lock } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { useDeskText } from '../../i18n/desk-text';
import { Card } from './Card';
import styles from './RawSource.module.css';

export interface SourceAreaProps {
  readonly source: string;
  readonly onChange: (source: string) => void;
  readonly onClose: () => void;
}

/** A block's source while it is edited, in its place in the post. Escape and "Done" leave it. */
export function SourceArea({ source, onChange, onClose }: SourceAreaProps) {
  const text = useDeskText().editor.raw;
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => area.current?.focus(), []);
  return (
    <Card
      label={text.section}
      head={
        <>
          <Icon of={Lock} small />
          <label htmlFor={id}>{text.source}</label>
          <Button variant="link" onClick={onClose}>
            {text.done}
          </Button>
        </>
      }
    >
      <textarea
        id={id}
        ref={area}
        className={styles.area}
        value={source}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
    </Card>
  );
}
