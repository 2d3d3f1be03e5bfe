declare global {
  interface Uint8ArrayConstructor {
    /** Where the browser has it; 40 times as fast. https://tc39.es/proposal-arraybuffer-base64/ */
    fromBase64?(text: string): Uint8Array<ArrayBuffer>;
  }
}

/** Bytes as base64 without line breaks (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) chunks.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(chunks.join(''));
}

/** Base64, with or without line breaks, to bytes. */
export function fromBase64(text: string): Uint8Array {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const binary = atob(text.replace(/\s/g, ''));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Few enough arguments for every engine's `String.fromCharCode(...)`. */
const CHUNK = 8192;
