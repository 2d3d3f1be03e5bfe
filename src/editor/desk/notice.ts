import type { DocumentRefusal } from '../documents/import-document';

/** What is told in passing of a paste or a document; a new value each time. */
export type Notice =
  | { readonly kind: 'lost-images'; readonly count: number }
  | { readonly kind: 'paste-waits' }
  | { readonly kind: 'words-only' }
  | { readonly kind: 'refused'; readonly reason: DocumentRefusal; readonly name: string };
