import { useEffect, useState } from 'react';
import type { Draft } from '../drafts/draft';
import { type SitePorts, useScreenPorts } from './screen-ports';

const none: readonly Draft[] = [];

/** The drafts of a site on this device, newest first; read again when the person comes back to the tab. */
export function useDrafts(site: SitePorts): readonly Draft[] {
  const { account, config } = useScreenPorts();
  const [drafts, setDrafts] = useState(none);
  const { journal, name } = site;
  useEffect(() => {
    let left = false;
    const read = () =>
      journal.list({ host: config.api, account: account.login, repository: name }).then(
        (found) => left || setDrafts(found),
        () => left || setDrafts(none),
      );
    const onReturn = () => void (document.visibilityState === 'visible' && read());
    void read();
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [journal, config.api, account.login, name]);
  return drafts;
}
