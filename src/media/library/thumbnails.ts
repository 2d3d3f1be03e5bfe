import type { BlobCache } from '../../repository/blob-cache';
import type { ObjectId, Repository } from '../../repository/repository';
import { imageTypeAt } from '../../site/image-type';
import type { MadeThumbnail } from '../make-thumbnail';
import type { Pictures } from '../pictures';
import { readThumbnail, writeThumbnail } from './thumbnail-record';
import { createTurns } from './turns';

/** A small picture of an image. */
export interface Thumbnail {
  readonly url: string;
  /** Pixels of the image itself; null for drawings, which have none of their own. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

interface ThumbnailFile {
  readonly path: string;
  readonly oid: ObjectId;
}

export interface Thumbnails {
  /** Null when it cannot be had now. Rejects with the signal's reason when it is no longer wanted before its turn came. */
  readonly get: (file: ThumbnailFile, signal: AbortSignal) => Promise<Thumbnail | null>;
  /** The one that is there already. */
  readonly known: (oid: ObjectId) => Thumbnail | undefined;
  /** Resolves when the first was given, or could not be. */
  readonly first: Promise<void>;
}

export interface ThumbnailPorts {
  readonly repository: Repository;
  readonly kept: BlobCache;
  readonly make: Pictures['thumbnail'];
  /** Resolves when what was given has been painted; the next frames but one when absent. */
  readonly painted?: () => Promise<void>;
}

const pointer = 'version https://git-lfs';

/**
 * Small pictures, by the ids of their files: kept on this device for ever, so that a file is downloaded once. Drawings (SVG)
 * are texts, and come many in one request; the others come one by one, the first alone, then more at a time.
 */
export function createThumbnails({ repository, kept, make, painted = twoFrames }: ThumbnailPorts): Thumbnails {
  const shown = new Map<ObjectId, Thumbnail>();
  let begun = () => {};
  const first = new Promise<void>((resolve) => (begun = resolve));
  const turns = createTurns({ most: 6, painted });
  const drawings = createGathering(async (oids: readonly ObjectId[]) => repository.blobs(oids));

  function show(oid: ObjectId, { bytes, type, size }: MadeThumbnail): Thumbnail {
    const thumbnail = { url: URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type })), size };
    shown.set(oid, thumbnail);
    return thumbnail;
  }

  async function fromFile({ path, oid }: ThumbnailFile): Promise<Thumbnail | null> {
    const bytes = (await repository.blobs([oid], { binary: true, passing: true })).get(oid);
    if (!bytes || isPointer(bytes)) return null;
    const made = await make(bytes, imageTypeAt(path) ?? '');
    await kept.put(new Map([[oid, writeThumbnail(made)]]));
    return show(oid, made);
  }

  async function get(file: ThumbnailFile, signal: AbortSignal): Promise<Thumbnail | null> {
    const { path, oid } = file;
    const known = shown.get(oid);
    if (known) return known;
    if (imageTypeAt(path) === 'image/svg+xml') {
      const bytes = await drawings(oid);
      return bytes && !isPointer(bytes)
        ? (shown.get(oid) ?? show(oid, { bytes, type: 'image/svg+xml', size: null }))
        : null;
    }
    const before = readThumbnail((await kept.get([oid])).get(oid));
    if (before) return shown.get(oid) ?? show(oid, before);
    return turns(async () => shown.get(oid) ?? fromFile(file), signal);
  }

  return {
    get: (file, signal) => get(file, signal).finally(() => begun()),
    known: (oid) => shown.get(oid),
    first,
  };
}

function isPointer(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, pointer.length)) === pointer;
}

/** Asks together for what is wanted at the same moment. */
function createGathering(
  read: (oids: readonly ObjectId[]) => Promise<ReadonlyMap<ObjectId, Uint8Array>>,
): (oid: ObjectId) => Promise<Uint8Array | null> {
  let next: { readonly oids: Set<ObjectId>; readonly answer: Promise<ReadonlyMap<ObjectId, Uint8Array>> } | null = null;
  return async (oid) => {
    if (!next) {
      const oids = new Set<ObjectId>();
      const answer = Promise.resolve().then(async () => {
        await new Promise((resolve) => setTimeout(resolve));
        next = null;
        return read([...oids]);
      });
      next = { oids, answer };
    }
    next.oids.add(oid);
    return (await next.answer).get(oid) ?? null;
  };
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
