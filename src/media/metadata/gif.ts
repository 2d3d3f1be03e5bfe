import { between, joined, latin } from './byte-parts';

/** What may stay of applications' extensions: how often an animation repeats, and the colour profile. */
const ofThePicture = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/** A GIF without comments and without what programs wrote into it (XMP). https://www.w3.org/Graphics/GIF/spec-gif89a.txt Throws `RangeError`. */
export function stripGif(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (!/^GIF8[79]a$/.test(latin(between(bytes, 0, 6)))) throw new RangeError('This is no GIF.');
  let at = 13 + tableSize(byteAt(10));
  const kept: Uint8Array[] = [between(bytes, 0, at)];
  for (let block = byteAt(at); block !== 0x3b; block = byteAt(at)) {
    const start = at;
    if (block === 0x2c) at = endOfBlocks(at + 11 + tableSize(byteAt(at + 9)));
    else if (block === 0x21) at = endOfBlocks(at + 2);
    else throw new RangeError('A block of this GIF is of no known kind.');
    if (block === 0x2c || isOfThePicture(start)) kept.push(between(bytes, start, at));
  }
  return joined([...kept, new Uint8Array([0x3b])]);

  function isOfThePicture(start: number): boolean {
    const label = byteAt(start + 1);
    if (label === 0xff) return ofThePicture.has(latin(between(bytes, start + 3, start + 14)));
    return label === 0xf9 || label === 0x01;
  }

  function endOfBlocks(from: number): number {
    let end = from;
    while (byteAt(end) !== 0) end += 1 + byteAt(end);
    return end + 1;
  }

  function byteAt(offset: number): number {
    const byte = bytes[offset];
    if (byte === undefined) throw new RangeError('This GIF ends too early.');
    return byte;
  }
}

/** Bytes of a colour table, from the flags before it. */
function tableSize(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0;
}
