import { ClashDialog, type ClashDialogProps } from './ClashDialog';
import type { PostSession } from '../session/post-session';
import { usePublishText } from './use-publish-text';

interface AskWhoseProps extends Omit<ClashDialogProps, 'yours' | 'yoursAt' | 'begun'> {
  readonly session: PostSession;
}

/** Both versions, when one's own text is made. */
export function AskWhose({ session, ...props }: AskWhoseProps) {
  const made = usePublishText(session);
  if (!made) return null;
  const { changedAt, baseText } = session.getState().drafts.current();
  return (
    <ClashDialog
      {...props}
      yours={made.whole.kind === 'text' ? made.whole.text : ''}
      yoursAt={changedAt}
      begun={baseText}
    />
  );
}
