import { RepositoryError } from '../repository/repository-error';

export type SiteReading = Awaited<ReturnType<typeof loadSiteReading>>;

/**
 * Fetches what tells a site and its posts from their files: the greater part of what a list of posts needs, and nothing that
 * the first questions to the host wait for. Rejects with `RepositoryError` when it does not arrive.
 */
export async function loadSiteReading() {
  try {
    const [{ describeSite, firstShown, learnMain }, { createPostsStore }] = await Promise.all([
      import('../site/open-site'),
      import('../site/posts-store'),
    ]);
    return { describeSite, firstShown, learnMain, createPostsStore };
  } catch {
    throw new RepositoryError('offline');
  }
}
