import { useState } from 'react';
import { useStore } from 'zustand';
import { Announcements } from '../design/announce/Announcements';
import { Asked } from '../design/late/Asked';
import { LateDesk } from '../design/late/LateDesk';
import { Toasts } from '../design/Toasts';
import { useText } from '../i18n/text';
import type { Account } from '../repository/repository';
import { screens } from '../screens';
import { type Config, ScreenPortsProvider } from '../screens/screen-ports';
import { Routes } from './routes';
import type { Session } from './session';
import { portsOf, readAccount } from './stores';

export interface SignedInProps {
  readonly config: Config;
  readonly session: Session;
  readonly account: Account;
  /** The person signed in just now, on this page. */
  readonly arrived: boolean;
  readonly signOut: () => void;
}

/** Everything below sign-in, and the question for a new token above it. */
export function SignedIn({ config, session, account, arrived, signOut }: SignedInProps) {
  const { general } = useText();
  const [problem, setProblem] = useState<string | null>(null);
  const { ports, renewal } = portsOf({ config, session, account, signOut });
  const asking = useStore(renewal, (state) => state.asking);

  async function onSignIn(token: string) {
    setProblem(null);
    const { login } = await readAccount(config, token);
    if (login !== account.login) return setProblem(general.again.otherAccount(login, account.login));
    session.renew(token);
    renewal.answer(true);
  }

  return (
    <ScreenPortsProvider value={ports}>
      <Toasts>
        <Routes arrived={arrived} />
        <Announcements />
        <LateDesk />
      </Toasts>
      {asking && (
        <Asked part={screens.SignInAgain} onGiveUp={() => renewal.answer(false)}>
          {(SignInAgain) => (
            <SignInAgain
              config={config}
              open
              problem={problem}
              onSignIn={onSignIn}
              onClose={() => renewal.answer(false)}
            />
          )}
        </Asked>
      )}
    </ScreenPortsProvider>
  );
}
