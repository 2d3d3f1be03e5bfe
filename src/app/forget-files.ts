/** The database of the sites' files on this device. */
export const FILES = 'galley-blobs';

/** The database of their small pictures. */
export const SMALL_PICTURES = 'galley-small-pictures';

/** The database of the originals of images that were made smaller. */
export const ORIGINALS = 'galley-originals';

/** Empties the kept files, for signing out; drafts stay. Never rejects, and gives up after a second. */
export async function forgetFiles(names: readonly string[] = [FILES, SMALL_PICTURES, ORIGINALS]): Promise<void> {
  await Promise.all(names.map(empty));
}

function empty(name: string): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 1000);
    const request = indexedDB.open(name);
    // Nothing was kept yet, and nothing is to be made.
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('error', (event) => {
      event.preventDefault();
      resolve();
    });
    request.addEventListener('success', () => {
      const database = request.result;
      const stores = [...database.objectStoreNames];
      if (stores.length === 0) return resolve();
      const transaction = database.transaction(stores, 'readwrite');
      for (const store of stores) transaction.objectStore(store).clear();
      transaction.addEventListener('complete', () => {
        database.close();
        resolve();
      });
      transaction.addEventListener('abort', () => resolve());
    });
  });
}
