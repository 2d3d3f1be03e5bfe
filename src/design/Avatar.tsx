import styles from './Avatar.module.css';
import { classNames } from './class-names';

/** A person's initials in a round; their name stands beside it. */
export function Avatar({ name, small }: { readonly name: string; readonly small?: boolean }) {
  return (
    <span className={classNames(styles.avatar, small && styles.small)} aria-hidden>
      {initials(name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.split(/[\s_-]+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters
    .map((word) => firstLetter(word ?? ''))
    .join('')
    .toUpperCase();
}

function firstLetter(word: string): string {
  const point = word.codePointAt(0);
  return point === undefined ? '' : String.fromCodePoint(point);
}
