import type { ReactNode } from 'react';
import { Button } from '../../../design/Button';
import { Dialog } from '../../../design/Dialog';
import { useDeskText } from '../../../i18n/desk-text';
import { useText } from '../../../i18n/text';
import { ErrorNote } from '../../ErrorNote';
import styles from './Publish.module.css';
import type { PostBase } from '../opening/load-post';
import type { Following, Publishing } from './publishing-store';

type InTheWay = Exclude<Publishing, Following | { kind: 'idle' | 'publishing' | 'clash' }>;

export interface PublishNoticeProps {
  readonly state: InTheWay;
  readonly onClose: () => void;
  readonly onAgain: () => void;
  readonly onPublishAgain: (base: PostBase) => void;
  readonly onDownload: () => void;
  readonly onEditAsText: () => void;
}

/** What stands between a post and its site: what happened, what is safe, what to do. */
export function PublishNotice(props: PublishNoticeProps) {
  const { general } = useText();
  const { publish } = useDeskText();
  const { state, onClose, onAgain, onDownload } = props;
  const { title, lead, body, main } = viewOf();
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title.replace(/\.$/, '')}
      foot={
        <>
          <Button data-start className={styles.start ?? ''} variant="quiet" onClick={onDownload}>
            {publish.clash.download}
          </Button>
          <Button onClick={onClose}>{publish.close}</Button>
          {main}
        </>
      }
    >
      <p className={styles.lead}>{lead}</p>
      {body}
    </Dialog>
  );

  function viewOf(): { title: string; lead: string; body?: ReactNode; main?: ReactNode } {
    const button = (label: string, press: () => void) => (
      <Button variant="solid" onClick={press}>
        {label}
      </Button>
    );
    switch (state.kind) {
      case 'paused':
        return { title: publish.paused(state.until, Date.now()), lead: publish.pausedLead };
      case 'offline':
        return { title: publish.offline, lead: publish.offlineLead };
      case 'failed':
        if (state.unsure)
          return { title: publish.unsure, lead: publish.unsureLead, main: button(general.tryAgain, onAgain) };
        return {
          title: publish.failedPublish,
          lead: publish.failedPublishLead,
          body: <ErrorNote error={state.error} />,
          main: button(general.tryAgain, onAgain),
        };
      case 'protected':
        return {
          title: publish.protected,
          lead: publish.protectedLead,
          body: <p>{publish.protectedDetail(state.detail)}</p>,
        };
      case 'refused':
        return {
          title: publish.refused,
          lead: publish.refusedLead(state.reason),
          main:
            state.reason === 'not-loaded'
              ? button(general.tryAgain, onAgain)
              : state.reason !== 'fence' && button(publish.editAsText, props.onEditAsText),
        };
      case 'removed':
        return {
          title: publish.removed.title,
          lead: publish.removed.lead(state.author),
          main: button(publish.removed.again, () => props.onPublishAgain(state.base)),
        };
      case 'name-taken':
        return state.isImage
          ? {
              title: publish.imageTaken.title,
              lead: publish.imageTaken.lead(state.path.slice(state.path.lastIndexOf('/') + 1)),
            }
          : { title: publish.taken.title, lead: publish.taken.lead, main: button(general.tryAgain, onAgain) };
    }
  }
}
