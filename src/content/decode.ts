/** Why a file cannot be edited as text; it is shown read-only and its bytes are never rewritten. */
export type NotText = 'binary' | 'invalid-utf8' | 'lfs-pointer';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-text'; readonly reason: NotText; readonly shown: string };

const LFS = 'version https://git-lfs.github.com/spec/v1\n';

/** Bytes of a file to text, byte-order mark kept. The bytes are UTF-8 or they are not text. LFS: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export function decodeText(bytes: Uint8Array): Decoded {
  const shown = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (shown.startsWith(LFS)) return { kind: 'not-text', reason: 'lfs-pointer', shown };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'not-text', reason: bytes.subarray(0, 8000).includes(0) ? 'binary' : 'invalid-utf8', shown };
  }
}
