import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Account } from '../repository/repository';
import { RepositoryError } from '../repository/repository-error';
import { SignInScreen } from '../screens';
import { addressOf } from '../screens/address';
import type { Config } from '../screens/screen-ports';
import { ErrorBoundary } from './ErrorBoundary';
import { forgetFiles } from './forget-files';
import { loadSignedIn } from './fetch-ahead';
import type { Session } from './session';

const SignedIn = lazy(async () => ({ default: (await loadSignedIn()).SignedIn }));

/** The part of the app that talks to the host; when it does not arrive, nothing else would. */
function loadStores() {
  return import('./stores').catch(() => Promise.reject(new RepositoryError('offline')));
}

/** Sign-in, or what is behind it. The address stays, so that a bookmark leads to its post after signing in. */
export function App({ config, session }: { readonly config: Config; readonly session: Session }) {
  const [account, setAccount] = useState(() => session.account());
  const [arrived, setArrived] = useState(false);

  /** A fresh page holds nothing of the account that was signed in. */
  const leave = useCallback(() => window.location.assign(import.meta.env.BASE_URL), []);
  const signOut = useCallback(() => {
    session.end();
    void forgetFiles().then(leave);
  }, [session, leave]);
  useEffect(() => session.onEnd(leave), [session, leave]);

  async function enter(token: string, onDevice: boolean, site: string | undefined): Promise<Account> {
    const { probeSite, readAccount } = await loadStores();
    const who = await readAccount(config, token);
    if (site !== undefined) await probeSite(config, token, site);
    session.keep(token, who, { onDevice });
    return who;
  }

  function show(who: Account) {
    setArrived(true);
    setAccount(who);
  }

  async function onTrySample() {
    const { sample } = config;
    if (!sample) return;
    const who = await enter(sample.token, false, sample.repository);
    const base = import.meta.env.BASE_URL.replace(/\/$/, '');
    if (window.location.pathname.replace(/\/$/, '') === base) {
      window.history.pushState(null, '', base + addressOf({ kind: 'posts', repository: sample.repository }));
    }
    show(who);
  }

  return (
    <ErrorBoundary api={config.api} account={() => session.account()?.login ?? null}>
      <Suspense fallback={null}>
        {account ? (
          <SignedIn config={config} session={session} account={account} arrived={arrived} signOut={signOut} />
        ) : (
          <SignInScreen
            config={config}
            onSignIn={async (token, { keep }) => show(await enter(token, keep, config.repository))}
            onTrySample={onTrySample}
          />
        )}
      </Suspense>
    </ErrorBoundary>
  );
}
