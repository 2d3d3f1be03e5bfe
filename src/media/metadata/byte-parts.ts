/** Parts of a file, one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The bytes between two offsets. Throws `RangeError` when the file ends before. */
export function between(bytes: Uint8Array, from: number, to: number): Uint8Array {
  if (from < 0 || to < from || to > bytes.length) throw new RangeError('The file ends too early.');
  return bytes.subarray(from, to);
}

/** Bytes as Latin-1 characters, for the names inside of files. */
export function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** For numbers at offsets. Its readers throw `RangeError` where the file ends before. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
