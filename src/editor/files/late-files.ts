import { createLatePart } from '../../design/late/late-part';

/** What puts files into a post is fetched after the page stands. */
export const filesInsert = createLatePart(async () => (await import('./insert-files')).insertFiles);
export const documentQuestion = createLatePart(async () => (await import('./DocumentQuestion')).DocumentQuestion);
