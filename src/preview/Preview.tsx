import { BookOpen, X } from 'lucide-react';
import { useState } from 'react';
import { Icon } from '../design/Icon';
import { IconButton } from '../design/IconButton';
import { Segments } from '../design/Segments';
import { useDeskText } from '../i18n/desk-text';
import type { Syntax } from '../site/site';
import type { ImageUrl } from './image-url';
import styles from './Preview.module.css';
import { PreviewFrame } from './PreviewFrame';
import { ReadingPage } from './ReadingPage';

type Width = 'phone' | 'tablet' | 'computer';

export interface PreviewProps {
  readonly title: string;
  /** Under the title: a date, an author. */
  readonly byline: string;
  /** The body's Markdown, or null when it is too hard to draw. A change is drawn when typing pauses. */
  readonly text: string | null;
  readonly syntax: Syntax;
  readonly imageUrl: ImageUrl;
  readonly onClose: () => void;
}

/** The post as a reader may see it, at three widths. */
export function Preview({ onClose, ...page }: PreviewProps) {
  const { preview } = useDeskText();
  const [width, setWidth] = useState<Width>('computer');
  return (
    <section className={styles.preview} aria-label={preview.name} data-width={width}>
      <div className={styles.bar}>
        <p className={styles.source}>
          <Icon of={BookOpen} small /> <span>{preview.reading}</span>
        </p>
        <div className={styles.widths}>
          <Segments
            label={preview.width}
            value={width}
            choices={[
              { value: 'phone', label: preview.phone },
              { value: 'tablet', label: preview.tablet },
              { value: 'computer', label: preview.computer },
            ]}
            onChange={setWidth}
          />
        </div>
        <div className={styles.actions}>
          <IconButton icon={X} label={preview.close} onClick={onClose} />
        </div>
      </div>
      <PreviewFrame title={preview.name} className={styles.frame ?? ''}>
        <ReadingPage {...page} />
      </PreviewFrame>
    </section>
  );
}
