import type { StoredObject } from '../git/object-reader';

/** `text` ends here, in the middle of a letter if need be. */
const textLimit = 512_000;

/** What a `Blob` says about its content. */
export function blobFields({ content, size }: StoredObject) {
  const isBinary = content.subarray(0, 8000).includes(0);
  return {
    byteSize: size,
    isBinary,
    isTruncated: size > textLimit,
    text: () => (isBinary ? null : content.subarray(0, textLimit).toString()),
  };
}
