/** What becomes of one file of a site: a new text, a copy of another file's bytes, or nothing. */
export type PostChange =
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'copy'; readonly from: string; readonly path: string }
  | { readonly kind: 'remove'; readonly path: string };

/** The same for any file of a site: new bytes too. */
export type SiteChange = PostChange | { readonly kind: 'put'; readonly path: string; readonly bytes: Uint8Array };

/** Lower case and one Unicode form: names that some file systems take for the same. */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
