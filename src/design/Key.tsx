import styles from './Key.module.css';

/** A key of the keyboard, or several: `⌘⇧P`. */
export function Key({ children }: { readonly children: string }) {
  return <kbd className={styles.key}>{children}</kbd>;
}
