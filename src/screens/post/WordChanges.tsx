import { Fragment, useMemo } from 'react';
import { classNames } from '../../design/class-names';
import text from '../../design/text.module.css';
import { useText } from '../../i18n/text';
import styles from './Publish.module.css';
import { aroundChanges, wordChanges } from './word-changes';

/** The words that come and go, with a little of what stays around them. */
export function WordChanges({ before, after }: { readonly before: string; readonly after: string }) {
  const { publish } = useText();
  const runs = useMemo(() => aroundChanges(wordChanges(before, after)), [before, after]);
  return (
    <div className={styles.changes} role="region" aria-label={publish.changes} tabIndex={0}>
      {runs.map((run, index) => {
        const key = `${index} ${run?.kind ?? 'left out'}`;
        if (!run) return <hr key={key} aria-label={publish.leftOut} />;
        if (run.kind === 'same') return <Fragment key={key}>{run.text}</Fragment>;
        const Element = run.kind === 'added' ? 'ins' : 'del';
        return (
          <Element key={key} className={classNames(text.words)}>
            {run.text}
          </Element>
        );
      })}
    </div>
  );
}
