let pending: File | null = null;

/** Keeps a document for the new post that is opened next. */
export function keepPendingDocument(file: File): void {
  pending = file;
}

/** The document that a new post is to start from, once. */
export function takePendingDocument(): File | null {
  const file = pending;
  pending = null;
  return file;
}
