import { useRef } from 'react';
import { Dialog } from '../../design/Dialog';
import { useText } from '../../i18n/text';
import type { Config } from '../screen-ports';
import { TokenForm } from './TokenForm';

export interface SignInAgainProps {
  readonly config: Config;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Rejects with a `RepositoryError` when the host does not take the token. */
  readonly onSignIn: (token: string) => Promise<void>;
  readonly problem: string | null;
}

/** Asks for a new token above whatever screen there is; nothing below it is closed. */
export function SignInAgain({ config, open, onClose, onSignIn, problem }: SignInAgainProps) {
  const { general } = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={general.again.title}
      lead={general.again.lead}
      size="small"
      initialFocus={input}
      keepOnPressOutside
    >
      <TokenForm config={config} onSubmit={onSignIn} input={input} problem={problem} brief />
    </Dialog>
  );
}
