import { between, joined, latin, viewOf } from './byte-parts';
import { orientationIn, orientationOnly } from './orientation';

const signature = '\x89PNG\r\n\x1a\n';

/** The chunks that change what is seen: https://www.w3.org/TR/png-3/#4Concepts.FormatTypes */
const ofThePicture = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

/**
 * A PNG without its metadata: texts, times, Exif and unknown chunks go, the orientation stays.
 * https://www.w3.org/TR/png-3/#5DataRep: an eight-byte signature, then chunks of length, name, data, checksum. Throws `RangeError`.
 */
export function stripPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (latin(between(bytes, 0, 8)) !== signature) throw new RangeError('This is no PNG.');
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (const { name, data, whole } of chunksOf(bytes)) {
    if (ofThePicture.has(name)) kept.push(whole);
    const orientation = name === 'eXIf' ? orientationIn(data) : 1;
    if (orientation !== 1) kept.push(chunk('eXIf', orientationOnly(orientation)));
  }
  return joined(kept);
}

/** Whether a PNG moves: it has an animation's control chunk. */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  return [...chunksOf(bytes)].some(({ name }) => name === 'acTL');
}

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
  readonly whole: Uint8Array;
}

function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = viewOf(bytes);
  for (let at = 8, name = ''; name !== 'IEND';) {
    const size = view.getUint32(at);
    const whole = between(bytes, at, at + 12 + size);
    name = latin(whole.subarray(4, 8));
    yield { name, data: whole.subarray(8, 8 + size), whole };
    at += whole.length;
  }
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + data.length);
  const view = viewOf(whole);
  view.setUint32(0, data.length);
  whole.set(
    Uint8Array.from(name, (letter) => letter.charCodeAt(0)),
    4,
  );
  whole.set(data, 8);
  view.setUint32(8 + data.length, checksum(whole.subarray(4, 8 + data.length)));
  return whole;
}

/** CRC-32: https://www.w3.org/TR/png-3/#D-CRCAppendix */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
