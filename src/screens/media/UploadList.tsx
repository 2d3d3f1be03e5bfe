import { Check, CloudOff, LoaderCircle, X } from 'lucide-react';
import { Button } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import { nameOf } from '../../lib/path';
import { ChangeProblemNote } from './ChangeProblemNote';
import styles from './Media.module.css';
import type { SiteUploads } from './use-uploads';
import type { UploadItem, UploadStep } from './uploads-store';

/** How far the files are that are being added, in words. */
export function UploadList({ uploads }: { readonly uploads: SiteUploads }) {
  const { uploads: words } = useDeskText().media;
  const { now, again, dismiss } = uploads;
  const { items, state, problem } = now;
  if (state === 'idle') return null;
  const isOver = state === 'done' || state === 'stopped';
  const [sent, ready] = [countOf(items, 'sent'), countOf(items, 'ready')];
  const at = items.findIndex(({ step }) => step.kind === 'preparing') + 1;
  return (
    <section className={styles.uploads} aria-label={words.label}>
      <div className={styles.uploadsHead}>
        <Icon of={state === 'done' ? Check : isOver ? CloudOff : LoaderCircle} spin={!isOver} />
        <output>
          {state === 'preparing' && words.preparingOf(Math.max(1, at), items.length)}
          {state === 'sending' && words.sending(sent, sent + ready)}
          {state === 'stopped' && words.stopped(ready)}
          {state === 'done' && words.done(sent)}
        </output>
        {isOver && (
          <IconButton
            icon={X}
            label={state === 'stopped' ? words.leaveOut : words.dismiss}
            size="small"
            onClick={dismiss}
          />
        )}
      </div>
      {problem && (
        <div className={styles.uploadsProblem}>
          <ChangeProblemNote problem={problem} />
          <p className={styles.quiet}>{words.kept(ready)}</p>
          <Button size="small" onClick={() => void again()}>
            {words.again}
          </Button>
        </div>
      )}
      <ul>
        {items.map(({ name, step }, index) => (
          <li key={`${index} ${name}`} data-refused={step.kind === 'refused' || undefined}>
            <span>{name}</span>
            <small>
              <Said step={step} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ step }: { readonly step: UploadStep }) {
  const { media, post } = useDeskText();
  const words = media.uploads;
  if (step.kind === 'refused') return post.image.refused[step.reason];
  if (step.kind === 'known') return words.known(nameOf(step.path));
  if (step.kind === 'ready' || step.kind === 'sent')
    return step.from === step.to ? media.size(step.to) : words.made(step.from, step.to);
  return words[step.kind];
}

function countOf(items: readonly UploadItem[], kind: UploadStep['kind']): number {
  return items.filter(({ step }) => step.kind === kind).length;
}
