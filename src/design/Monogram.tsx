import { colourOf } from './colour-of';
import styles from './Monogram.module.css';

/** A site's first letter on its own colour. */
export function Monogram({ name }: { readonly name: string }) {
  const letter = /[\p{L}\p{N}]/u.exec(name.replace(/^(the|a|an)\s+/i, ''))?.[0] ?? '·';
  return (
    <span className={styles.monogram} data-colour={colourOf(name, 6)} aria-hidden>
      {letter.toUpperCase()}
    </span>
  );
}
