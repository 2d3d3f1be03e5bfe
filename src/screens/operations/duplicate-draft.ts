import type { Draft } from '../../drafts/draft';
import { readPostFile } from '../../content/read-post-file';
import { collectionKey } from '../../site/collection-of';
import { duplicatePost } from '../../site/duplicate-post';
import { imageTypeAt } from '../../site/image-type';
import type { Collection } from '../../site/site';
import { provisionalPath } from '../collection-of-post';
import type { PostAround } from './read-post-around';
import type { SitePorts } from '../screen-ports';
import { siteHabits } from '../site-habits';

/** Writes a copy of a post to the journal as the draft of a new one; its files come with it. Throws `RepositoryError` and `JournalError`. */
export async function duplicateDraft(site: SitePorts, around: PostAround, text: string, title: string): Promise<Draft> {
  const { ready, collection, paths, path } = around;
  const habits = await siteHabits(site.repository, ready, collection);
  const { host, account, repository, branch } = site.draftKey(ready.head.branch, path);
  const drafts = await site.journal.list({ host, account, repository });
  const taken = [...paths, ...drafts.map(({ key }) => key.path)];
  const copy = duplicatePost({
    site: around.site,
    collection,
    habits,
    paths: taken,
    path,
    text,
    title,
    now: new Date(),
  });
  const entries = new Map(ready.tree.entries.map((entry) => [entry.path, entry.oid]));
  const own = around.draft?.images ?? [];
  const blobs = await site.repository.blobs(copy.files.flatMap(({ from }) => entries.get(from) ?? []));
  const images = copy.files.flatMap(({ from, path: to }) => {
    const bytes = own.find((image) => image.path === from)?.bytes ?? blobs.get(entries.get(from) ?? '');
    const type = imageTypeAt(from) ?? 'application/octet-stream';
    return bytes ? [{ path: to, type, bytes }] : [];
  });
  const { frontmatter, body } = copy;
  const draft: Draft = {
    // A file that lies beside a post fixes its place; the others get theirs by their title when they are published.
    key: {
      host,
      account,
      repository,
      branch,
      path: images.length > 0 ? copy.path : provisionalPath(keyOf(ready, collection)),
    },
    isNew: true,
    baseText: '',
    baseBlob: null,
    baseCommit: ready.tree.commit,
    frontmatter: frontmatter && { open: frontmatter.open, source: frontmatter.source, close: frontmatter.close },
    body: { kind: 'source', text: body },
    images,
    title: readPostFile(text).frontmatter ? title : '',
    revision: 1,
    changedAt: Date.now(),
    intent: null,
  };
  await site.journal.put(draft, { urgent: true });
  return draft;
}

/** The key of a collection that is not the main one. */
function keyOf(ready: PostAround['ready'], collection: Collection): string | undefined {
  return collection === ready.collection ? undefined : collectionKey(collection);
}
