import { useEffect, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';
import { useDeskText } from '../../i18n/desk-text';
import { nameOf } from '../../lib/path';
import { prepareImage } from '../../media/prepare-image';
import { imageTypes } from '../../site/image-files';
import type { SiteReady } from '../../site/site-store';
import type { SitePorts } from '../screen-ports';
import { changeSite, type ChangeProblem } from './change-site';
import { draftsHere } from './move-site-image';
import { createUploads, type Uploads, type UploadsState } from './uploads-store';

export interface SiteUploads extends Pick<Uploads<ChangeProblem>, 'add' | 'again' | 'dismiss'> {
  readonly now: UploadsState<ChangeProblem>;
}

/** Files that are being added to the site's images. The browser asks before a page is left that holds some. */
export function useUploads(site: SitePorts, ready: SiteReady): SiteUploads {
  const { media } = useDeskText();
  const { message } = media.uploads;
  const [latest] = useState(() => createStore(() => ({ ready, message })));
  useEffect(() => latest.setState({ ready, message }), [latest, ready, message]);
  const [uploads] = useState(() =>
    createUploads<ChangeProblem>({
      prepare: (file) => {
        const { site: described, tree } = latest.getState().ready;
        return prepareImage(file, { siteTypes: imageTypes(described, tree.entries), pictures: site.pictures });
      },
      files: async () => {
        const now = latest.getState().ready;
        const drafts = await draftsHere(site, now);
        const drafted = drafts.flatMap(({ images }) => images.map(({ path }) => ({ path, oid: null })));
        return [...now.tree.entries, ...drafted];
      },
      send: (changes) => {
        const now = latest.getState();
        return changeSite(site, now.ready, { changes, message: now.message(changes.map(({ path }) => nameOf(path))) });
      },
    }),
  );
  const now = useStore(uploads);
  const isHeld = now.state !== 'idle' && now.state !== 'done';
  useEffect(() => {
    if (!isHeld) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isHeld]);
  return { now, add: uploads.add, again: uploads.again, dismiss: uploads.dismiss };
}
