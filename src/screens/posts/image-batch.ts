import type { ObjectId, Repository } from '../../repository/repository';

/** Images that come into view together are asked for together: milliseconds, and how many at once. */
const GATHER = 40;
const AT_ONCE = 12;

/** Reads small images by id, in batches; null when one cannot be had. */
export function createImageBatch(read: Repository['blobs']): (oid: ObjectId) => Promise<Uint8Array | null> {
  const known = new Map<ObjectId, Promise<Uint8Array | null>>();
  let waiting = new Map<ObjectId, (bytes: Uint8Array | null) => void>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  function gather() {
    timer = null;
    const asked = [...waiting];
    waiting = new Map();
    for (let start = 0; start < asked.length; start += AT_ONCE) void answer(asked.slice(start, start + AT_ONCE));
  }

  async function answer(asked: readonly (readonly [ObjectId, (bytes: Uint8Array | null) => void])[]) {
    const found = await read(asked.map(([oid]) => oid)).catch(() => new Map<ObjectId, Uint8Array>());
    for (const [oid, settle] of asked) {
      const bytes = found.get(oid) ?? null;
      if (!bytes) known.delete(oid);
      settle(bytes);
    }
  }

  return (oid) => {
    const before = known.get(oid);
    if (before) return before;
    const promise = new Promise<Uint8Array | null>((settle) => waiting.set(oid, settle));
    known.set(oid, promise);
    timer ??= setTimeout(gather, GATHER);
    return promise;
  };
}
