import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Bench, fullName, openBench } from '../../local/github/contract/open-bench';
import { createMemoryBlobCache } from '../../src/repository/blob-cache/memory-blob-cache';
import { createGitHubHost } from '../../src/repository/hosts/index';
import type { Host } from '../../src/repository/repository';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Everything that the app's own GitHub host asks, held against GitHub's description and schema. */

let bench: Bench;
let host: Host;
beforeAll(() => {
  bench = openBench(
    { 'posts/tide.md': '# Tide\n', 'posts/long.md': 'x'.repeat(600_000) },
    { 'dot.png': new Uint8Array([137, 0, 1]) },
  );
  host = createGitHubHost({
    api: 'http://api.test',
    token: 'ghp_mara',
    cache: createMemoryBlobCache(),
    fetch: async (input, init) => bench.github.fetch(new Request(input, init)),
  });
});
afterAll(() => bench.close());

test('each request of the app and each answer to it fits', async () => {
  const repository = host.repository(fullName);
  expect((await host.account()).login).toBe('mara');
  expect((await host.repositories()).map(({ name }) => name)).toEqual([fullName]);
  const head = await repository.head();
  const tree = await repository.tree(head.commit);
  const blobs = await repository.blobs(tree.entries.map(({ oid }) => oid));
  expect(tree.entries.map(({ oid, size }) => blobs.get(oid)?.length === size)).toEqual([true, true, true]);
  bench.faults.limits.treeEntries = 2;
  expect((await repository.tree(head.commit)).entries.map(({ path }) => path).toSorted()).toEqual([
    'dot.png',
    'posts/long.md',
    'posts/tide.md',
  ]);
  bench.faults.clear();
  const content = new TextEncoder().encode('New\n');
  const to = { branch: head.branch, onto: head.commit, message: 'Change' };
  const outcome = await repository.commit(to, [{ kind: 'write', path: 'posts/tide.md', content }]);
  expect(outcome.kind).toBe('committed');
  expect(await repository.blobIdAt('main', 'posts/tide.md')).toBe(bench.git(['rev-parse', 'main:posts/tide.md']));
  expect((await repository.lastChange('posts/tide.md', 'main'))?.author).toBe('Mara Oduya');
  const commit = bench.git(['rev-parse', 'main']);
  expect(await repository.build(commit)).toEqual({ kind: 'waiting' });
  bench.builds.report(fullName, commit, { state: 'success', environmentUrl: 'http://site.test/' });
  expect(await repository.build(commit)).toEqual({ kind: 'built', siteUrl: 'http://site.test/' });
  expect(bench.exchanges.length).toBeGreaterThan(10);
  expect(bench.complaints()).toEqual([]);
});
