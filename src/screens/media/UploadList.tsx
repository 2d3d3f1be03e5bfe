import { Check, LoaderCircle, X } from 'lucide-react';
import { Icon } from '../../design/Icon';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import { ChangeProblemNote } from './ChangeProblemNote';
import styles from './Media.module.css';
import type { Uploads } from './use-uploads';

/** How far the files are that are being added, in words. */
export function UploadList({ uploads }: { readonly uploads: Uploads }) {
  const { uploads: words } = useDeskText().media;
  const { items, state, count, problem, dismiss } = uploads;
  if (state === 'idle') return null;
  const isDone = state === 'done';
  return (
    <section className={styles.uploads} aria-label={words.label}>
      <div className={styles.uploadsHead}>
        <Icon of={isDone ? Check : LoaderCircle} spin={!isDone} />
        <output>
          {state === 'preparing' && words.preparing}
          {state === 'sending' && words.sending(count)}
          {isDone && !problem && words.done(count)}
        </output>
        {isDone && <IconButton icon={X} label={words.dismiss} size="small" onClick={dismiss} />}
      </div>
      {problem && <ChangeProblemNote problem={problem} />}
      <ul>
        {items.map(({ name, said, isRefused }, index) => (
          <li key={`${index} ${name}`} data-refused={isRefused || undefined}>
            <span>{name}</span>
            <small>{said}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
