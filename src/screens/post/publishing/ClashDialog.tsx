import { ShieldCheck } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../../design/Button';
import { Dialog } from '../../../design/Dialog';
import { Icon } from '../../../design/Icon';
import { useDeskText } from '../../../i18n/desk-text';
import { useNow } from '../../use-now';
import styles from './Publish.module.css';
import { scrollable } from './PublishDialog';
import type { Theirs } from './publishing-store';
import { WordChanges } from '../changes/WordChanges';

export interface ClashDialogProps {
  readonly yours: string;
  /** Epoch milliseconds. */
  readonly yoursAt: number;
  readonly theirs: Theirs;
  /** What both began from. */
  readonly begun: string;
  readonly onUseYours: () => void;
  readonly onUseTheirs: () => void;
  readonly onDownload: () => void;
  readonly onLater: () => void;
}

/** Two versions of the same post, side by side: nothing is overwritten without a choice. */
export function ClashDialog(props: ClashDialogProps) {
  const { publish } = useDeskText();
  const { yours, yoursAt, theirs, begun, onLater } = props;
  const [choice, setChoice] = useState<'yours' | 'theirs'>('yours');
  const name = useId();
  const now = useNow();
  const version = (value: 'yours' | 'theirs', title: string, note: string, text: string | null) => (
    <div className={styles.version}>
      <label className={styles.versionHead}>
        <input
          className={styles.radio}
          type="radio"
          name={name}
          checked={choice === value}
          onChange={() => setChoice(value)}
        />
        <b>{title}</b>
        <span>{note}</span>
      </label>
      <div className={styles.versionText} {...scrollable} aria-label={title}>
        {text === null ? publish.clash.unreadable : <WordChanges kind="added" before={begun} after={text} />}
      </div>
    </div>
  );
  return (
    <Dialog
      open
      size="large"
      keepOnPressOutside
      onOpenChange={(open) => !open && onLater()}
      title={publish.clash.title(theirs.author)}
      lead={publish.clash.lead}
      foot={
        <>
          <span data-start className={styles.footNote}>
            <Icon of={ShieldCheck} small /> {choice === 'yours' ? publish.clash.safeYours : publish.clash.safeTheirs}
          </span>
          <Button variant="quiet" onClick={props.onDownload}>
            {publish.clash.download}
          </Button>
          <Button variant="quiet" onClick={onLater}>
            {publish.clash.later}
          </Button>
          <Button
            variant="solid"
            disabled={choice === 'theirs' && theirs.text === null}
            onClick={choice === 'yours' ? props.onUseYours : props.onUseTheirs}
          >
            {choice === 'yours' ? publish.clash.useYours : publish.clash.useTheirs}
          </Button>
        </>
      }
    >
      <div className={styles.versions} role="radiogroup" aria-label={publish.clash.choose}>
        {version('yours', publish.clash.yours, publish.clash.yoursNote(yoursAt, now), yours)}
        {version(
          'theirs',
          publish.clash.theirs(theirs.author),
          publish.clash.theirsNote(theirs.date, now),
          theirs.text,
        )}
      </div>
      <p className={styles.note}>
        <span className={styles.swatch}>{publish.clash.underlined}</span> {publish.clash.explain}
      </p>
    </Dialog>
  );
}
