import type { BlobCache } from '../repository/blob-cache';
import { blobId } from '../lib/blob-id';
import type { ImageFile } from './prepare-image';

/** What is known of the original of an image that was made smaller. */
export interface KeptOriginal {
  /** How the post refers to the smaller one, and to the original once that was used; null before. */
  readonly src: string;
  readonly originalSrc: string | null;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** The originals of images that were made smaller, on this device, by the bytes of the smaller ones; the newest of them, as far as there is room. */
export interface Originals {
  readonly put: (smaller: Uint8Array<ArrayBuffer>, kept: KeptOriginal, original: ImageFile | null) => Promise<void>;
  /** Null where none is kept any more. */
  readonly find: (smaller: Uint8Array<ArrayBuffer>) => Promise<KeptOriginal | null>;
  readonly file: (smaller: Uint8Array<ArrayBuffer>, kept: KeptOriginal) => Promise<ImageFile | null>;
}

/** Bytes of all originals on this device. */
const most = 150_000_000;

/** The key of the list of what is kept, oldest first. */
const list = 'originals';

/** Keeps originals in a cache that may hold large files. What had to make room is kept as nothing. */
export function createOriginals(cache: BlobCache): Originals {
  const read = async (key: string) => (await cache.get([key])).get(key);
  let writing: Promise<void> = Promise.resolve();

  async function write(id: string, kept: KeptOriginal, original: ImageFile | null): Promise<void> {
    const now = entriesOf(await read(list)).filter((entry) => entry.id !== id);
    const all = [...now, { id, size: kept.size }];
    let total = all.reduce((sum, { size }) => sum + size, 0);
    const puts = new Map<string, Uint8Array>([[id, encode(kept)]]);
    if (original) puts.set(bytesOf(id), original.bytes);
    while (total > most && all.length > 1) {
      const oldest = all.shift();
      if (!oldest) break;
      total -= oldest.size;
      puts.set(oldest.id, new Uint8Array()).set(bytesOf(oldest.id), new Uint8Array());
    }
    await cache.put(puts.set(list, encode(all)));
  }

  return {
    put: async (smaller, kept, original) => {
      const id = await blobId(smaller);
      writing = writing.then(() => write(id, kept, original));
      return writing;
    },
    find: async (smaller) => {
      const found: unknown = decoded(await read(await blobId(smaller)));
      return isKept(found) ? found : null;
    },
    file: async (smaller, { name, type, size }) => {
      const bytes = await read(bytesOf(await blobId(smaller)));
      return bytes?.length === size ? { name, type, bytes: new Uint8Array(bytes) } : null;
    },
  };
}

const bytesOf = (id: string) => `${id} original`;

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function decoded(bytes: Uint8Array | undefined): unknown {
  return bytes && bytes.length > 0 ? JSON.parse(new TextDecoder().decode(bytes)) : null;
}

function entriesOf(bytes: Uint8Array | undefined): readonly { readonly id: string; readonly size: number }[] {
  const found = decoded(bytes);
  return Array.isArray(found) ? found : [];
}

function isKept(value: unknown): value is KeptOriginal {
  return typeof value === 'object' && value !== null && 'src' in value && 'size' in value && 'name' in value;
}
