import { useCallback, useState } from 'react';
import { useDeskText } from '../../i18n/desk-text';
import { blobId } from '../../lib/blob-id';
import { nameOf } from '../../lib/path';
import { prepareImage } from '../../media/prepare-image';
import { imageTypes } from '../../site/image-files';
import { freePath } from '../../site/place-image';
import type { SiteChange } from '../../site/post-change';
import type { SiteReady } from '../../site/site-store';
import type { SitePorts } from '../screen-ports';
import { changeSite, type ChangeProblem } from './change-site';

/** One file on its way into the site. */
interface Upload {
  readonly name: string;
  readonly said: string;
  readonly isRefused: boolean;
}

export interface Uploads {
  readonly items: readonly Upload[];
  readonly state: 'idle' | 'preparing' | 'sending' | 'done';
  /** How many were added. */
  readonly count: number;
  readonly problem: ChangeProblem | null;
  /** Makes files light and adds them to a folder in one step. Never rejects. */
  readonly add: (files: readonly File[], folder: string) => Promise<void>;
  readonly dismiss: () => void;
}

const none = { items: [], state: 'idle', count: 0, problem: null } as const;

/** Files that are being added to the site's images. */
export function useUploads(site: SitePorts, ready: SiteReady): Uploads {
  const { media, post } = useDeskText();
  const [shown, setShown] = useState<Omit<Uploads, 'add' | 'dismiss'>>(none);
  const { uploads: words } = media;

  async function add(files: readonly File[], folder: string): Promise<void> {
    if (files.length === 0 || shown.state === 'preparing' || shown.state === 'sending') return;
    const items: Upload[] = files.map(({ name }) => ({ name, said: words.preparing, isRefused: false }));
    setShown({ items: [...items], state: 'preparing', count: 0, problem: null });
    const { tree } = ready;
    const taken = new Set(tree.entries.map(({ path }) => path));
    const known = new Map(tree.entries.map(({ oid, path }) => [oid, path]));
    const siteTypes = imageTypes(ready.site, tree.entries);
    const changes: SiteChange[] = [];
    for (const [index, file] of files.entries()) {
      const made = await prepareImage(file, { siteTypes, pictures: site.pictures });
      if (made.kind === 'refused') {
        items[index] = { name: file.name, said: post.image.refused[made.reason], isRefused: true };
      } else {
        const oid = await blobId(made.bytes);
        const before = known.get(oid);
        const path = before ?? freePath(folder, made.name, taken);
        const said = before ? words.known(nameOf(path)) : words.made(made.originalSize, made.bytes.length);
        items[index] = { name: nameOf(path), said, isRefused: false };
        if (before === undefined) changes.push({ kind: 'put', path, bytes: made.bytes });
        taken.add(path);
        known.set(oid, path);
      }
      setShown({ items: [...items], state: 'preparing', count: 0, problem: null });
    }
    const count = changes.length;
    if (count > 0) setShown({ items: [...items], state: 'sending', count, problem: null });
    const message = words.message(changes.map(({ path }) => nameOf(path)));
    const problem = count > 0 ? await changeSite(site, ready, changes, message) : null;
    setShown({ items: [...items], state: 'done', count, problem });
  }

  return { ...shown, add, dismiss: useCallback(() => setShown(none), []) };
}
