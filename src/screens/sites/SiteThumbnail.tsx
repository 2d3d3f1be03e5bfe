import { colourOf } from '../../design/colour-of';
import styles from './SiteThumbnail.module.css';

/** A site's front page as a printer would sketch it: a masthead letter and greeked columns, in the site's own colour. */
export function SiteThumbnail({ name, title }: { readonly name: string; readonly title: string }) {
  const letter = /[\p{L}\p{N}]/u.exec(title.replace(/^(the|a|an)\s+/i, ''))?.[0] ?? '·';
  const layout = colourOf(`${name}#`, 3);
  return (
    <div className={styles.page} data-colour={colourOf(name, 6)} data-layout={layout} aria-hidden>
      <span className={styles.letter}>{letter.toUpperCase()}</span>
      <span className={styles.masthead} />
      {[0, 1, 2].map((column) => (
        <span key={column} className={styles.column} />
      ))}
    </div>
  );
}
