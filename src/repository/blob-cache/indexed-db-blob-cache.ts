import { openDB, type DBSchema } from 'idb';
import type { BlobCache } from '../blob-cache';

interface Schema extends DBSchema {
  blobs: { key: string; value: Uint8Array };
}

/** Files larger than this are read again rather than kept, unless it is said otherwise: bytes. */
const LARGEST = 4_000_000;

/** The cache on this device. Where IndexedDB does not work (private windows, no room), it keeps nothing and never fails. */
export function createIndexedDbBlobCache(name = 'galley-blobs', largest = LARGEST): BlobCache {
  let opening: ReturnType<typeof open> | null = null;
  const open = () =>
    openDB<Schema>(name, 1, {
      upgrade: (database) => void database.createObjectStore('blobs'),
      terminated: () => (opening = null),
    });
  const database = () => (opening ??= open());

  return {
    get: async (oids) => {
      const found = new Map<string, Uint8Array>();
      try {
        const store = (await database()).transaction('blobs').store;
        const values = await Promise.all(oids.map((oid) => store.get(oid)));
        oids.forEach((oid, index) => {
          const value = values[index];
          if (value) found.set(oid, value);
        });
      } catch {
        found.clear();
      }
      return found;
    },
    put: async (blobs) => {
      try {
        const transaction = (await database()).transaction('blobs', 'readwrite', { durability: 'relaxed' });
        for (const [oid, bytes] of blobs) if (bytes.length <= largest) void transaction.store.put(bytes, oid);
        await transaction.done;
      } catch {
        // Kept nowhere: the next visit reads these again.
      }
    },
  };
}
