import { useDeskText } from '../../i18n/desk-text';
import type { OtherUse } from '../../site/image-search';
import styles from './Media.module.css';

export interface OtherUsesProps {
  readonly others: readonly OtherUse[];
  readonly titles: ReadonlyMap<string, string>;
}

/** So many are listed by name. */
const most = 8;

/** Why an image may be shown although no content is known to, one reason a line. */
export function OtherUses({ others, titles }: OtherUsesProps) {
  const { media } = useDeskText();
  const words = media.details;
  const lines = others.map((use) =>
    use.kind === 'expected'
      ? words.expected
      : use.kind === 'beside' || use.kind === 'draft'
        ? words[use.kind](titles.get(use.file) ?? use.file)
        : words[use.kind](use.file),
  );
  const shown = [...new Set(lines)];
  return (
    <ul className={styles.files}>
      {shown.slice(0, most).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {shown.length > most && <li>{words.more(shown.length - most)}</li>}
    </ul>
  );
}
