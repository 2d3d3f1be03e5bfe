/** What puts files into a post is fetched after the page stands. */
export const loadInsertFiles = () => import('./insert-files');
export const loadDocumentQuestion = () => import('./DocumentQuestion');
