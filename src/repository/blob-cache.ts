import type { ObjectId } from './repository';

/** Blobs by id, for ever: an id names its content, so an entry is never stale. Failing to store is never an error. */
export interface BlobCache {
  get(oids: readonly ObjectId[]): Promise<ReadonlyMap<ObjectId, Uint8Array>>;
  put(blobs: ReadonlyMap<ObjectId, Uint8Array>): Promise<void>;
}
