import { useCallback, useEffect, useState } from 'react';
import type { ListedDraft } from '../drafts/draft';
import { type SitePorts, useScreenPorts } from './screen-ports';

const none: readonly ListedDraft[] = [];

/** The drafts of a site on this device, newest first; read again when the person comes back to the tab, and when asked. */
export function useDrafts(site: SitePorts): {
  readonly drafts: readonly ListedDraft[];
  readonly readAgain: () => void;
} {
  const { account, config } = useScreenPorts();
  const [drafts, setDrafts] = useState(none);
  const [turn, setTurn] = useState(0);
  const { journal, name, repository } = site;
  useEffect(() => {
    let left = false;
    const of = { host: config.api, account: account.login, repository: name };
    const read = () =>
      journal.list(of).then(
        (found) => left || setDrafts(found),
        () => left || setDrafts(none),
      );
    const onReturn = () => void (document.visibilityState === 'visible' && read());
    void read();
    const settle = async () => {
      if ((await journal.operations(of)).length === 0) return;
      const { settleOperations } = await import('../drafts/operation');
      if (await settleOperations(repository, journal, of)) await read();
    };
    void settle().catch(() => undefined);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [journal, repository, config.api, account.login, name, turn]);
  const readAgain = useCallback(() => setTurn((count) => count + 1), []);
  return { drafts, readAgain };
}
