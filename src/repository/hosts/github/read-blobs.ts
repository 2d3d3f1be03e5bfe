import { fromBase64 } from '../../../lib/base64';
import { blobId } from '../../../lib/blob-id';
import type { BlobCache } from '../../blob-cache';
import type { BlobWish, ObjectId } from '../../repository';
import { RepositoryError } from '../../repository-error';
import type { Client } from './client';
import type { Address } from './github-repository';

/** Blobs per GraphQL request; GitHub answers about this many well within its limits. */
const BATCH = 100;
const AT_ONCE = 3;

interface BlobAnswer {
  readonly oid: ObjectId;
  readonly byteSize: number;
  readonly isTruncated: boolean;
  readonly text: string | null;
}

/**
 * Whole blobs: from the cache, then as text in batches, then one by one what a batch cannot give whole: binary files,
 * files over 512,000 bytes (GraphQL cuts their text), files that are not UTF-8. What arrives is checked against its id.
 */
export async function readBlobs(
  client: Client,
  cache: BlobCache,
  address: Address,
  oids: readonly ObjectId[],
  { binary = false, passing = false }: BlobWish = {},
): Promise<ReadonlyMap<ObjectId, Uint8Array>> {
  const wanted = [...new Set(oids)].filter((oid) => /^[0-9a-f]{40,64}$/.test(oid));
  const found = new Map(await cache.get(wanted));
  const fresh = new Map<ObjectId, Uint8Array>();
  const missing = wanted.filter((oid) => !found.has(oid));
  const leftOver: ObjectId[] = binary ? missing : [];

  await pool(batches(binary ? [] : missing), AT_ONCE, async (batch) => {
    for (const [oid, answer] of await askTexts(client, address, batch)) {
      if (!answer) continue;
      const bytes = answer.text === null || answer.isTruncated ? null : new TextEncoder().encode(answer.text);
      if (bytes?.length === answer.byteSize && (await blobId(bytes)) === oid) fresh.set(oid, bytes);
      else leftOver.push(oid);
    }
  });
  await pool(leftOver, AT_ONCE, async (oid) => {
    const bytes = await askWhole(client, address, oid);
    if (bytes) fresh.set(oid, bytes);
  });

  if (!passing) await cache.put(fresh);
  for (const [oid, bytes] of fresh) found.set(oid, bytes);
  return found;
}

async function askTexts(
  client: Client,
  { owner, repo }: Address,
  oids: readonly ObjectId[],
): Promise<(readonly [ObjectId, BlobAnswer | null])[]> {
  const objects = oids.map((oid, index) => `b${index}: object(oid: "${oid}") { ...Content }`).join('\n');
  const query = `query Blobs($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {\n${objects}\n} }
fragment Content on Blob { oid byteSize isTruncated text }`;
  const { repository } = await client.query<{ repository: Record<string, BlobAnswer | null> | null }>(query, {
    owner,
    repo,
  });
  if (!repository) throw new RepositoryError('not-found');
  return oids.map((oid, index) => [oid, repository[`b${index}`] ?? null] as const);
}

async function askWhole(client: Client, address: Address, oid: ObjectId): Promise<Uint8Array | null> {
  try {
    const answer = await client.rest<{ content: string }>('GET /repos/{owner}/{repo}/git/blobs/{oid}', {
      ...address,
      oid,
    });
    return fromBase64(answer.content);
  } catch (error) {
    if (error instanceof RepositoryError && error.code === 'not-found') return null;
    throw error;
  }
}

function batches(oids: readonly ObjectId[]): ObjectId[][] {
  return Array.from({ length: Math.ceil(oids.length / BATCH) }, (_, index) =>
    oids.slice(index * BATCH, (index + 1) * BATCH),
  );
}

async function pool<Item>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
