import { between, joined, latin, viewOf } from './byte-parts';
import { orientationIn, orientationOnly } from './orientation';

const ofThePicture = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const [xmpFlag, exifFlag, animationFlag] = [0x04, 0x08, 0x02];

/**
 * A WebP without its metadata: Exif, XMP and unknown chunks go, the orientation stays.
 * https://www.rfc-editor.org/rfc/rfc9649: RIFF chunks of name, size (little endian), data, padded to an even length. Throws `RangeError`.
 */
export function stripWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = [];
  let orientation = 1;
  for (const { name, data, whole } of chunksOf(bytes)) {
    if (name === 'EXIF')
      orientation = orientationIn(latin(data.subarray(0, 6)) === 'Exif\0\0' ? data.subarray(6) : data);
    if (ofThePicture.has(name)) kept.push(whole);
  }
  if (orientation !== 1) kept.push(chunk('EXIF', orientationOnly(orientation)));
  const made = joined([new Uint8Array(12), ...kept]);
  made.set(bytes.subarray(0, 12));
  viewOf(made).setUint32(4, made.length - 8, true);
  const flags = made[20] ?? 0;
  if (latin(made.subarray(12, 16)) === 'VP8X')
    made[20] = (flags & ~(xmpFlag | exifFlag)) | (orientation === 1 ? 0 : exifFlag);
  return made;
}

/** Whether a WebP moves: its extended header says so. */
export function isAnimatedWebp(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(12, 16)) === 'VP8X' && ((bytes[20] ?? 0) & animationFlag) !== 0;
}

function* chunksOf(bytes: Uint8Array): Generator<{ name: string; data: Uint8Array; whole: Uint8Array }> {
  const view = viewOf(bytes);
  if (latin(between(bytes, 0, 4)) !== 'RIFF' || latin(between(bytes, 8, 12)) !== 'WEBP')
    throw new RangeError('This is no WebP.');
  const end = Math.min(bytes.length, 8 + view.getUint32(4, true));
  for (let at = 12; at < end;) {
    const size = view.getUint32(at + 4, true);
    const whole = between(bytes, at, Math.min(bytes.length, at + 8 + size + (size % 2)));
    yield { name: latin(whole.subarray(0, 4)), data: between(whole, 8, 8 + size), whole };
    at += whole.length;
  }
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(8 + data.length + (data.length % 2));
  whole.set(Uint8Array.from(name, (letter) => letter.charCodeAt(0)));
  viewOf(whole).setUint32(4, data.length, true);
  whole.set(data, 8);
  return whole;
}
