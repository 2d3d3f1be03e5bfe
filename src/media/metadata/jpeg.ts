import { between, joined, latin, viewOf } from './byte-parts';
import { orientationIn, orientationOnly } from './orientation';

const exif = 'Exif\0\0';

/**
 * A JPEG without its metadata. Kept are the frame, its tables and scans, JFIF (APP0), the colour profile (APP2
 * `ICC_PROFILE`) and Adobe's colour transform (APP14), and the orientation in an Exif segment of its own. Everything else
 * goes: Exif, XMP, IPTC, comments, further pictures and what lies behind the end.
 * ITU-T T.81 annex B; Exif 2.32 4.7; ICC.1:2022 B.4. Throws `RangeError`.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = viewOf(bytes);
  if (view.getUint16(0) !== 0xffd8) throw new RangeError('This is no JPEG.');
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  for (;;) {
    while (view.getUint16(at) === 0xffff) at++;
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff) throw new RangeError('A segment of this JPEG has no marker.');
    if (marker === 0xffd9) break;
    const segment = between(bytes, at, at + 2 + view.getUint16(at + 2));
    if (marker === 0xffe1 && latin(segment.subarray(4, 10)) === exif) orientation = orientationIn(segment.subarray(10));
    if (isOfThePicture(marker, segment)) kept.push(segment);
    at += segment.length;
    if (marker !== 0xffda) continue;
    const end = endOfScan(bytes, at);
    kept.push(between(bytes, at, end));
    at = end;
  }
  return joined([bytes.subarray(0, 2), ...orientationSegment(orientation), ...kept, new Uint8Array([0xff, 0xd9])]);
}

function isOfThePicture(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xffe2) return latin(segment.subarray(4, 16)) === 'ICC_PROFILE\0';
  const isApplication = marker >= 0xffe0 && marker <= 0xffef;
  return isApplication ? marker === 0xffe0 || marker === 0xffee : marker !== 0xfffe;
}

/** Where a scan's data ends: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new RangeError('This JPEG ends in the middle.');
}

function orientationSegment(orientation: number): Uint8Array[] {
  if (orientation === 1) return [];
  const name = Uint8Array.from(exif, (letter) => letter.charCodeAt(0));
  const tiff = orientationOnly(orientation);
  return [new Uint8Array([0xff, 0xe1, 0, 2 + name.length + tiff.length]), name, tiff];
}
