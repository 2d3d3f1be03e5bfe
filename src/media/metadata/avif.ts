import { between, latin, viewOf } from './byte-parts';

/**
 * An AVIF whose metadata is blank: the bytes of its `Exif` and `mime` (XMP) items are zeros, so that every place in the
 * file stays where it was. Which way up it is stands elsewhere (`irot`, `imir`) and stays.
 * ISO/IEC 14496-12: boxes of size and name; 8.11.3 `iloc`, 8.11.6 `iinf`. Throws `RangeError`.
 */
export function stripAvif(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(bytes);
  const top = boxesIn(made, 0, made.length);
  if (top[0]?.name !== 'ftyp') throw new RangeError('This is no AVIF.');
  const meta = top.find(({ name }) => name === 'meta');
  const parts = meta ? boxesIn(made, meta.from + 4, meta.to) : [];
  const items = metadataItems(made, parts);
  const places = parts.find(({ name }) => name === 'iloc');
  const data = parts.find(({ name }) => name === 'idat');
  if (items.size > 0 && places) for (const extent of extentsOf(made, places, items, data)) made.fill(0, ...extent);
  return made;
}

/** Whether an AVIF moves: its brand says so. */
export function isAnimatedAvif(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(8, 12)) === 'avis';
}

interface Box {
  readonly name: string;
  /** Where its content begins and ends. */
  readonly from: number;
  readonly to: number;
}

function boxesIn(bytes: Uint8Array, from: number, to: number): readonly Box[] {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  for (let at = from; at < to;) {
    const small = view.getUint32(at);
    const head = small === 1 ? 16 : 8;
    const size = small === 1 ? Number(view.getBigUint64(at + 8)) : small === 0 ? to - at : small;
    if (size < head) throw new RangeError('A box of this AVIF is too small.');
    between(bytes, at, at + size);
    boxes.push({ name: latin(bytes.subarray(at + 4, at + 8)), from: at + head, to: at + size });
    at += size;
  }
  return boxes;
}

/** The numbers of the items that are metadata. */
function metadataItems(bytes: Uint8Array, parts: readonly Box[]): ReadonlySet<number> {
  const view = viewOf(bytes);
  const list = parts.find(({ name }) => name === 'iinf');
  const entries = list ? boxesIn(bytes, list.from + (view.getUint8(list.from) === 0 ? 6 : 8), list.to) : [];
  return new Set(
    entries.flatMap(({ from }) => {
      const isWide = view.getUint8(from) >= 3;
      const type = latin(between(bytes, from + (isWide ? 10 : 8), from + (isWide ? 14 : 12)));
      return type === 'Exif' || type === 'mime' ? [isWide ? view.getUint32(from + 4) : view.getUint16(from + 4)] : [];
    }),
  );
}

/** Where the items' bytes lie: start and end of each part. */
function extentsOf(
  bytes: Uint8Array,
  { from }: Box,
  wanted: ReadonlySet<number>,
  data: Box | undefined,
): readonly (readonly [number, number])[] {
  const view = viewOf(bytes);
  const version = view.getUint8(from);
  const sizes = view.getUint16(from + 4);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version > 0 ? sizes & 15 : 0;
  const found: [number, number][] = [];
  let at = from + 6;
  const next = (size: number) => {
    const number =
      size === 8
        ? Number(view.getBigUint64(at))
        : size === 4
          ? view.getUint32(at)
          : size === 2
            ? view.getUint16(at)
            : 0;
    at += size;
    return number;
  };
  for (let left = next(version < 2 ? 2 : 4); left > 0; left--) {
    const item = next(version < 2 ? 2 : 4);
    const method = version > 0 ? next(2) & 15 : 0;
    next(2);
    const base = next(baseSize) + (method === 1 ? (data?.from ?? 0) : 0);
    for (let parts = next(2); parts > 0; parts--) {
      next(indexSize);
      const start = base + next(offsetSize);
      const end = start + next(lengthSize);
      if (!wanted.has(item) || method > 1) continue;
      between(bytes, start, end);
      found.push([start, end]);
    }
  }
  return found;
}
