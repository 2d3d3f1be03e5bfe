import { useEffect, useState } from 'react';
import { decodeText } from '../content/decode';
import { noBlocks, type SiteBlocks } from '../site/blocks/learnt-block';
import { samplePosts } from '../site/sample';
import type { Collection } from '../site/site';
import type { SiteReady } from '../site/site-store';
import type { SitePorts } from './screen-ports';

const learnt = new WeakMap<Collection, Promise<SiteBlocks>>();
/** Posts that are looked at without a pause, and of all that the lists have read. */
const [atOnce, most] = [10, 600];

/** The blocks that a site's posts use; none until they are known, and when the posts cannot be read. */
export function useSiteBlocks(site: SitePorts, ready: SiteReady, collection: Collection): SiteBlocks {
  const [blocks, setBlocks] = useState(noBlocks);
  useEffect(() => {
    let isCurrent = true;
    const known = learnt.get(collection) ?? learn(site, ready, collection);
    learnt.set(collection, known);
    known.then(
      (found) => isCurrent && setBlocks(found),
      () => learnt.delete(collection),
    );
    return () => {
      isCurrent = false;
    };
  }, [site, ready, collection]);
  return blocks;
}

/** Of the posts that tell a collection's habits, and those that the lists have read: all are on this device by then. */
async function learn(site: SitePorts, ready: SiteReady, collection: Collection): Promise<SiteBlocks> {
  const listed = site.openedPosts(ready).flatMap((store) => store.getState().rows.filter(({ summary }) => summary));
  const isText = collection.kind !== 'data' && collection.kind !== 'files';
  const sampled = isText ? samplePosts(collection.paths) : [];
  const wanted = new Set([...sampled, ...listed.slice(0, most).map(({ path }) => path)]);
  const { createBlockLearner } = await import('../site/blocks/learn-blocks');
  const { mayEnableMath } = await import('../site/blocks/writes-math');
  const { mayShowTitles } = await import('../site/blocks/caption-way');
  const { root } = ready.site;
  const tells = (path: string) => mayEnableMath(path) || mayShowTitles(path);
  const isConfig = (path: string) =>
    (root === '' || path.startsWith(`${root}/`)) && tells(root === '' ? path : path.slice(root.length + 1));
  const entries = ready.tree.entries.filter(({ path }) => wanted.has(path) || isConfig(path));
  const blobs = await site.repository.blobs([...new Set(entries.map(({ oid }) => oid))]);
  const learner = createBlockLearner(ready.site);
  for (const [index, { path, oid }] of entries.entries()) {
    if (index % atOnce === 0) await idle();
    const decoded = decodeText(blobs.get(oid) ?? new Uint8Array());
    if (decoded.kind !== 'text') continue;
    if (wanted.has(path)) learner.read(path, decoded.text);
    else learner.readConfig(decoded.text);
  }
  return learner.known();
}

/** Resolves when the page has nothing better to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 50);
  });
}
