import type { BlobCache } from '../blob-cache';

/** A cache for as long as the page (or the test) lives. */
export function createMemoryBlobCache(): BlobCache {
  const kept = new Map<string, Uint8Array>();
  return {
    get: async (oids) =>
      new Map(oids.flatMap((oid) => (kept.has(oid) ? [[oid, kept.get(oid) ?? new Uint8Array()]] : []))),
    put: async (blobs) => {
      for (const [oid, bytes] of blobs) kept.set(oid, bytes);
    },
  };
}
