import { announce } from '../../design/announce/announce';
import { Button } from '../../design/Button';
import { useDeskText } from '../../i18n/desk-text';
import type { Finder } from './finder';
import styles from './find.module.css';
import { onEnter } from './on-enter';

export interface ReplaceRowProps {
  readonly finder: Finder;
  /** How many matches there are. */
  readonly count: number;
  readonly replacement: string;
  readonly onChange: (replacement: string) => void;
}

/** What the matches become, one by one or all at once. */
export function ReplaceRow({ finder, count, replacement, onChange }: ReplaceRowProps) {
  const { find: words } = useDeskText().overview;
  return (
    <div className={styles.row}>
      <div className={styles.box}>
        <input
          aria-label={words.replaceWith}
          placeholder={words.replaceWith}
          autoComplete="off"
          value={replacement}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => onEnter(event, () => finder.replace(replacement))}
        />
      </div>
      <Button size="small" variant="plain" aria-disabled={count === 0} onClick={() => finder.replace(replacement)}>
        {words.replace}
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-disabled={count === 0}
        onClick={() => count > 0 && announce(words.replaced(finder.replaceAll(replacement)))}
      >
        {words.replaceAll}
      </Button>
    </div>
  );
}
