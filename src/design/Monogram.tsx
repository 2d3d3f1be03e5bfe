import { colourOf } from './colour-of';
import styles from './Monogram.module.css';

/** A site's first letter on its own colour, which `seed` keeps while the name is not known yet. */
export function Monogram({ name, seed = name }: { readonly name: string; readonly seed?: string }) {
  const letter = /[\p{L}\p{N}]/u.exec(name.replace(/^(the|a|an)\s+/i, ''))?.[0] ?? '·';
  return (
    <span className={styles.monogram} data-colour={colourOf(seed, 6)} aria-hidden>
      {letter.toUpperCase()}
    </span>
  );
}
