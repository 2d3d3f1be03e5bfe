import { useDeskText } from '../../i18n/desk-text';
import { CircleCheck, FileImage, Languages, type LucideIcon, PencilLine, TriangleAlert } from 'lucide-react';
import { classNames } from '../../design/class-names';
import { Icon } from '../../design/Icon';
import styles from './Operations.module.css';

export interface Effect {
  readonly kind: 'files' | 'languages' | 'draft' | 'safe' | 'warn';
  readonly text: string;
}

const icons: Readonly<Record<Effect['kind'], LucideIcon>> = {
  files: FileImage,
  languages: Languages,
  draft: PencilLine,
  safe: CircleCheck,
  warn: TriangleAlert,
};

/** What else a change brings about, one line each. */
export function Effects({ effects }: { readonly effects: readonly Effect[] }) {
  const { operations } = useDeskText();
  if (effects.length === 0) return null;
  return (
    <ul className={styles.effects} aria-label={operations.changes}>
      {effects.map(({ kind, text }) => (
        <li key={text} className={classNames(kind === 'warn' && styles.warn)}>
          <Icon of={icons[kind]} />
          <span>{text}.</span>
        </li>
      ))}
    </ul>
  );
}

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** How many of these files are images, and how many something else. */
export function countFiles(paths: readonly string[]): readonly [images: number, others: number] {
  const images = paths.filter((path) => picture.test(path)).length;
  return [images, paths.length - images];
}
