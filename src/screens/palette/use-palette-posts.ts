import { useEffect, useMemo, useState } from 'react';
import type { ListedDraft } from '../../drafts/draft';
import { shownCollections } from '../../site/collection-of';
import type { SiteReady } from '../../site/site-store';
import type { FoundPost } from './palette-entries';
import { type SitePorts, useScreenPorts } from '../screen-ports';

/** Beyond so many collections only the first are searched. */
const most = 4;

/** The posts of a site as far as they are read, of all its collections, and the drafts on this device. */
export function usePalettePosts(
  site: SitePorts | null,
  ready: SiteReady | null,
): { readonly posts: readonly FoundPost[]; readonly drafts: readonly ListedDraft[]; readonly isReading: boolean } {
  const { account, config } = useScreenPorts();
  const [drafts, setDrafts] = useState<readonly ListedDraft[]>([]);
  const [turn, setTurn] = useState(0);
  const stores = useMemo(() => {
    if (!site || !ready) return [];
    const written = shownCollections(ready.site).filter(({ kind }) => kind !== 'data' && kind !== 'files');
    return written.slice(0, most).map((collection) => site.posts(ready, collection));
  }, [site, ready]);

  useEffect(() => {
    const stops = stores.map((store) => store.subscribe(() => setTurn((count) => count + 1)));
    return () => stops.forEach((stop) => stop());
  }, [stores]);

  useEffect(() => {
    let left = false;
    const of = site && { host: config.api, account: account.login, repository: site.name };
    if (of)
      site.journal.list(of).then(
        (found) => left || setDrafts(found),
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [site, config.api, account.login]);

  return useMemo(() => {
    void turn;
    const states = stores.map((store) => store.getState());
    return {
      posts: states.flatMap(({ rows }) => rows),
      drafts,
      isReading: states.some(({ complete, problem }) => !complete && !problem),
    };
  }, [stores, drafts, turn]);
}
