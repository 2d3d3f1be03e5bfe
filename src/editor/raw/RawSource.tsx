import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../design/Icon';
import { VisuallyHidden } from '../../design/VisuallyHidden';
import { useDeskText } from '../../i18n/desk-text';
import { Card } from './Card';
import styles from './RawSource.module.css';

export interface RawSourceProps {
  readonly source: string;
  /** What it was read as. */
  readonly kind: string;
  readonly tools: ReactNode;
}

/** A block's source, letter by letter, and what it is. */
export function RawSource({ source, kind, tools }: RawSourceProps) {
  const { editor, siteBlocks } = useDeskText();
  const text = editor.raw;
  const isLine = !source.trim().includes('\n');
  const known = Object.entries(siteBlocks.kinds).find(([name]) => name === kindOf(source, kind))?.[1];
  return (
    <Card
      label={known ?? text.section}
      look={isLine ? 'line' : 'source'}
      head={
        <>
          <Icon of={Lock} small />
          {isLine ? (
            <>
              <VisuallyHidden>{text.kept}</VisuallyHidden>
              <code className={styles.line} title={text.kept}>
                {source.trim()}
              </code>
            </>
          ) : (
            <span>{text.kept}</span>
          )}
          {known && <span className={styles.kind}>{known}</span>}
          {tools}
        </>
      }
    >
      {!isLine && (
        <pre className={styles.source}>
          <code>{source}</code>
        </pre>
      )}
    </Card>
  );
}

function kindOf(source: string, kind: string): string {
  const isComment = /^\s*(?:<!--|\{\/\*|\{#|\{%-?\s*comment\b)/.test(source);
  return isComment ? 'comment' : kind;
}
