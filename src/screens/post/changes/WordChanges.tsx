import { useMemo } from 'react';
import { classNames } from '../../../design/class-names';
import text from '../../../design/text.module.css';
import { useDeskText } from '../../../i18n/desk-text';
import { changedParts, type ChangedPart } from './changed-parts';
import styles from '../publishing/Publish.module.css';
import { aroundChanges, type WordRun } from './word-changes';

export interface WordChangesProps {
  readonly before: string;
  readonly after: string;
  /** Both sides of a change, or only what came in. */
  readonly kind: 'both' | 'added';
}

/** What differs between two versions of a post, part by part, with a little of what stays around it. */
export function WordChanges({ before, after, kind }: WordChangesProps) {
  const { publish } = useDeskText();
  const parts = useMemo(() => changedParts(before, after), [before, after]);
  if (parts.length === 0) return <p className={styles.note}>{publish.nothingElse}</p>;
  return parts.map((part, index) => <Part key={`${index} ${part.label ?? ''}`} part={part} kind={kind} />);
}

function Part({ part, kind }: { readonly part: ChangedPart; readonly kind: WordChangesProps['kind'] }) {
  const { publish } = useDeskText();
  const runs = aroundChanges(part.runs).filter((run) => kind === 'both' || run?.kind !== 'removed');
  const isGone = runs.length === 0;
  return (
    <div className={styles.part}>
      {part.label !== null && <p className={styles.partLabel}>{part.label || publish.details}</p>}
      {isGone ? (
        <p className={styles.note}>{publish.leftOut}</p>
      ) : (
        runs.map((run, index) => <Run key={`${index} ${run?.kind ?? ''}`} run={run} />)
      )}
    </div>
  );
}

function Run({ run }: { readonly run: WordRun | null }) {
  if (!run) return ' … ';
  if (run.kind === 'same') return run.text;
  const Element = run.kind === 'added' ? 'ins' : 'del';
  return <Element className={classNames(text.words)}>{run.text}</Element>;
}
