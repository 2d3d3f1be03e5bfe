import type { MadeThumbnail } from '../make-thumbnail';

/** Bytes before the picture: width and height of the image itself, each as four bytes. */
const head = 8;

/** A thumbnail as it is kept: one row of bytes. */
export function writeThumbnail({ bytes, size }: MadeThumbnail): Uint8Array {
  const record = new Uint8Array(head + bytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, size?.width ?? 0);
  view.setUint32(4, size?.height ?? 0);
  record.set(bytes, head);
  return record;
}

/** Null for what is none. Browsers save WebP, or PNG where they cannot. */
export function readThumbnail(record: Uint8Array | undefined): MadeThumbnail | null {
  if (!record || record.length <= head) return null;
  const view = new DataView(record.buffer, record.byteOffset, head);
  const bytes = record.subarray(head);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const type = bytes[0] === 0x89 ? 'image/png' : 'image/webp';
  return { bytes, type, size: width > 0 ? { width, height } : null };
}
