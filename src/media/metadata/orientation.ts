import { viewOf } from './byte-parts';

const tag = 0x0112;

/**
 * Which way up a picture is, 1 (as it is) to 8, from its Exif data: a TIFF header, then a directory of 12-byte entries.
 * 1 when nothing is said. CIPA DC-008 (Exif 2.32) 4.6.2 and 4.6.4; TIFF 6.0 section 2.
 */
export function orientationIn(tiff: Uint8Array): number {
  try {
    const view = viewOf(tiff);
    const isLittle = view.getUint16(0) === 0x4949;
    const directory = view.getUint32(4, isLittle);
    const count = view.getUint16(directory, isLittle);
    for (let index = 0; index < count; index++) {
      const entry = directory + 2 + index * 12;
      if (view.getUint16(entry, isLittle) !== tag) continue;
      const value = view.getUint16(entry + 8, isLittle);
      return value >= 1 && value <= 8 ? value : 1;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}

/** Exif data that says which way up a picture is, and nothing else. */
export function orientationOnly(orientation: number): Uint8Array<ArrayBuffer> {
  // Big endian, directory at 8, one entry: the tag, a SHORT, one of it, the value; no further directory.
  const header = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  const directory = [0, 1, tag >> 8, tag & 0xff, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const end = [0, 0, 0, 0];
  return new Uint8Array([...header, ...directory, ...end]);
}
