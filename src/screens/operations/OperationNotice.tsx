import { useDeskText } from '../../i18n/desk-text';
import { useText } from '../../i18n/text';
import type { ReactNode } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { ErrorNote } from '../ErrorNote';
import type { InTheWay } from './operation-store';
import styles from './Operations.module.css';

export interface OperationNoticeProps {
  readonly why: InTheWay;
  readonly onClose: () => void;
  readonly onAgain: () => void;
}

/** What stood in the way of a change to a whole post: what happened, what is safe, what to do. */
export function OperationNotice({ why, onClose, onAgain }: OperationNoticeProps) {
  const { general } = useText();
  const { operations: words } = useDeskText();
  const { title, lead, body } = view();
  const canTryAgain = ['failed', 'offline', 'clash', 'moved', 'taken', 'elsewhere', 'draftInTheWay'].includes(why.kind);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      foot={
        <>
          <Button onClick={onClose}>{general.close}</Button>
          {canTryAgain && (
            <Button variant="solid" onClick={onAgain}>
              {general.tryAgain}
            </Button>
          )}
        </>
      }
    >
      {lead && <p className={styles.lead}>{lead}</p>}
      {body}
    </Dialog>
  );

  function view(): { title: string; lead: string | null; body?: ReactNode } {
    if (why.kind === 'clash') return { title: words.clash(why.author), lead: words.clashLead };
    if (why.kind === 'protected') return { title: words.protected, lead: words.protectedLead(why.detail) };
    if (why.kind !== 'failed') return { title: words[why.kind], lead: words[`${why.kind}Lead`] };
    if (why.unsure) return { title: words.unsure, lead: words.unsureLead };
    return { title: words.notDone, lead: null, body: <ErrorNote error={why.error} /> };
  }
}
