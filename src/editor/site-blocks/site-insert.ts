import { createLatePart } from '../../design/late/late-part';
import { chipForms, rawCards } from './raw-cards';

/** What puts a site's own blocks into a post, with the forms that they stand as from their first moment: none of them comes alone. */
export const siteInsert = createLatePart(async () => {
  const [{ insertSiteBlock, insertSource, pairOf, addOwnImport }, ...forms] = await Promise.all([
    import('./insert-site-block'),
    rawCards.fetch(),
    chipForms.fetch(),
  ]);
  if (forms.includes(null)) throw new Error('The forms did not arrive.');
  return { insertSiteBlock, insertSource, pairOf, addOwnImport };
});

/** What puts several images into a new gallery. */
export const galleryInsert = createLatePart(async () => {
  const [{ insertImageGallery }, insert] = await Promise.all([import('./insert-image-gallery'), siteInsert.fetch()]);
  if (!insert) throw new Error('What inserts it did not arrive.');
  return insertImageGallery;
});
