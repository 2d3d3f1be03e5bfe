import { rawCards } from './raw-cards';

/** What puts a site's own blocks into a post, with the forms that they stand as from their first moment. */
export async function loadInsert() {
  const forms = rawCards.fetch();
  const { insertSiteBlock, insertSource, pairOf, addOwnImport } = await import('./insert-site-block');
  await forms;
  return { insertSiteBlock, insertSource, pairOf, addOwnImport };
}
