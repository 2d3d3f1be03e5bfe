import { createStore, type StoreApi } from 'zustand/vanilla';
import { blobId } from '../../lib/blob-id';
import { nameOf } from '../../lib/path';
import type { PreparedImage } from '../../media/prepare-image';
import { freePath } from '../../site/place-image';
import type { SiteChange } from '../../site/post-change';

/** How far a file is on its way into the site. Sizes in bytes. */
export type UploadStep =
  | { readonly kind: 'waiting' | 'preparing' }
  | { readonly kind: 'refused'; readonly reason: Extract<PreparedImage, { kind: 'refused' }>['reason'] }
  /** The site has the same bytes already, at this path. */
  | { readonly kind: 'known'; readonly path: string }
  | { readonly kind: 'ready' | 'sent'; readonly from: number; readonly to: number };

export interface UploadItem {
  readonly name: string;
  readonly step: UploadStep;
}

export interface UploadsState<Problem> {
  readonly items: readonly UploadItem[];
  /** `stopped`: some are ready and could not be sent; `again` goes on with them. */
  readonly state: 'idle' | 'preparing' | 'sending' | 'stopped' | 'done';
  readonly problem: Problem | null;
}

export interface Uploads<Problem> extends StoreApi<UploadsState<Problem>> {
  /** Makes files light and adds them to a folder, in their order; those that are added meanwhile come after. Never rejects. */
  readonly add: (files: readonly File[], folder: string) => Promise<void>;
  readonly again: () => Promise<void>;
  readonly dismiss: () => void;
}

export interface UploadPorts<Problem> {
  readonly prepare: (file: File) => Promise<PreparedImage>;
  /** The site's files as they are now, with those that drafts will add (their id is null). */
  readonly files: () => Promise<readonly { readonly path: string; readonly oid: string | null }[]>;
  /** Adds files to the site in one step; why it could not, or null. */
  readonly send: (changes: readonly SiteChange[]) => Promise<Problem | null>;
}

/** Bytes of one step: the host takes about 40 MB, of which a third is packing. */
const most = 20_000_000;

interface Ready {
  readonly index: number;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Brings files into the site: one step for as many as one may hold. What could not be sent is kept until it is. */
export function createUploads<Problem>({ prepare, files: siteFiles, send }: UploadPorts<Problem>): Uploads<Problem> {
  const store = createStore<UploadsState<Problem>>(() => ({ items: [], state: 'idle', problem: null }));
  const queue: { readonly index: number; readonly file: File; readonly folder: string }[] = [];
  let ready: Ready[] = [];
  let running: Promise<void> | null = null;

  function show(index: number, step: UploadStep, name?: string): void {
    const items = store.getState().items.map((item, at) => (at === index ? { name: name ?? item.name, step } : item));
    store.setState({ items });
  }

  async function run(): Promise<void> {
    store.setState({ problem: null });
    while (queue.length > 0 || ready.length > 0) {
      if (queue.length > 0) await prepareAll();
      store.setState({ state: 'sending' });
      const problem = ready.length > 0 ? await send(changesOf(firstOf(ready))) : null;
      if (problem) return store.setState({ state: 'stopped', problem });
      settle(firstOf(ready));
    }
    return store.setState({ state: 'done' });
  }

  async function prepareAll(): Promise<void> {
    store.setState({ state: 'preparing' });
    const there = await siteFiles();
    const taken = new Set([...there.map(({ path }) => path), ...ready.map(({ path }) => path)]);
    const known = new Map(there.flatMap(({ oid, path }) => (oid === null ? [] : [[oid, path] as const])));
    for (const one of ready) known.set(await blobId(one.bytes), one.path);
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { index, file, folder } = next;
      show(index, { kind: 'preparing' });
      const made = await prepare(file);
      if (made.kind === 'refused') {
        show(index, made);
        continue;
      }
      const oid = await blobId(made.bytes);
      const before = known.get(oid);
      const path = before ?? freePath(folder, made.name, taken);
      if (before !== undefined) show(index, { kind: 'known', path });
      else {
        ready.push({ index, path, bytes: made.bytes });
        show(index, { kind: 'ready', from: made.originalSize, to: made.bytes.length }, nameOf(path));
      }
      taken.add(path);
      known.set(oid, path);
    }
  }

  function settle(sent: readonly Ready[]): void {
    ready = ready.slice(sent.length);
    for (const { index } of sent) {
      const step = store.getState().items[index]?.step;
      if (step?.kind === 'ready') show(index, { ...step, kind: 'sent' });
    }
  }

  const start = () => (running ??= run().finally(() => (running = null)));
  return {
    ...store,
    add: async (files, folder) => {
      if (files.length === 0) return;
      const isOver = store.getState().state === 'done' || store.getState().state === 'idle';
      const before = isOver ? [] : store.getState().items;
      const waiting = files.map(({ name }): UploadItem => ({ name, step: { kind: 'waiting' } }));
      store.setState({ items: [...before, ...waiting] });
      for (const [at, file] of files.entries()) queue.push({ index: before.length + at, file, folder });
      do await start();
      while (queue.length > 0 && store.getState().state !== 'stopped');
    },
    again: start,
    dismiss: () => {
      ready = [];
      store.setState({ items: [], state: 'idle', problem: null });
    },
  };
}

/** As many, in their order, as one step may hold; at least one. */
function firstOf(ready: readonly Ready[]): readonly Ready[] {
  let bytes = 0;
  const end = ready.findIndex((one) => (bytes += one.bytes.length) > most);
  return ready.slice(0, end < 0 ? ready.length : Math.max(1, end));
}

function changesOf(ready: readonly Ready[]): readonly SiteChange[] {
  return ready.map(({ path, bytes }) => ({ kind: 'put', path, bytes }));
}
