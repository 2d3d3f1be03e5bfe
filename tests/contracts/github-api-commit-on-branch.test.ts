import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Bench, fullName, openBench } from '../../local/github/contract/open-bench';
import { writeSettings } from '../../local/github/settings';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Writing over GraphQL: one commit on a branch. */

let bench: Bench;
const opened: Bench[] = [];

beforeEach(() => {
  bench = openBench(
    { 'posts/tide.md': '# Tide\n', 'posts/long.md': 'Long\n' },
    { 'posts/tide.md': '# Tide\n\nMore.\n' },
  );
  opened.push(bench);
});
afterAll(() => {
  for (const one of opened) one.close();
});

const head = () => bench.git(['rev-parse', 'main']);

const mutation = `mutation Publish($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { clientMutationId commit { oid url message author { email user { login } } } ref { name } }
}`;

/** Asks for one commit; `contents` as text. */
function publish(
  expectedHeadOid: string,
  additions: Readonly<Record<string, string>>,
  deletions: readonly string[] = [],
  token?: string,
) {
  const input = {
    clientMutationId: 'one',
    branch: { repositoryNameWithOwner: fullName, branchName: 'main' },
    expectedHeadOid,
    message: { headline: 'Publish', body: 'With care.' },
    fileChanges: {
      additions: Object.entries(additions).map(([path, contents]) => ({
        path,
        contents: Buffer.from(contents).toString('base64'),
      })),
      deletions: deletions.map((path) => ({ path })),
    },
  };
  return bench.query(mutation, { input }, token);
}

describe('createCommitOnBranch', () => {
  test('makes one commit of all changes, by the token’s owner', async () => {
    const before = head();
    const { data } = await publish(before, { 'posts/tide.md': 'New\n', 'images/ü x.png': '\0\u0001' }, [
      'posts/long.md',
    ]);
    const after = head();
    expect(data).toEqual({
      createCommitOnBranch: {
        clientMutationId: 'one',
        commit: {
          oid: after,
          url: `http://api.test/${fullName}/commit/${after}`,
          message: 'Publish\n\nWith care.',
          author: { email: 'mara@tidewater.example', user: { login: 'mara' } },
        },
        ref: { name: 'main' },
      },
    });
    expect(bench.git(['rev-list', '--parents', '-1', 'main'])).toBe(`${after} ${before}`);
    const changes = bench.git(['-c', 'core.quotePath=false', 'diff', '--name-status', 'main~1', 'main']).split('\n');
    expect(changes).toEqual(['A\timages/ü x.png', 'D\tposts/long.md', 'M\tposts/tide.md']);
    expect(bench.git(['log', '-1', '--format=%an <%ae> %cn', 'main'])).toBe(
      'Mara Oduya <mara@tidewater.example> Mara Oduya',
    );
    expect(bench.pushes).toMatchObject([{ repository: fullName, branch: 'main', before, after }]);
    expect(bench.git(['fsck', '--strict'])).toBe('');
  });

  test('a stale head changes nothing and says STALE_DATA with status 200', async () => {
    const stale = bench.git(['rev-parse', 'main~1']);
    const { data, errors } = await publish(stale, { 'a.md': 'a' });
    expect(data).toEqual({ createCommitOnBranch: null });
    expect(errors).toMatchObject([
      {
        type: 'STALE_DATA',
        path: ['createCommitOnBranch'],
        message: `Expected branch to point to "${stale}" but it did not.  Pull and try again.`,
      },
    ]);
    expect(bench.git(['rev-list', '--count', 'main'])).toBe('2');
  });

  test('the removal of a path that is not there aborts everything', async () => {
    const before = head();
    const { errors } = await publish(before, { 'a.md': 'a' }, ['posts/none.md']);
    expect(errors?.[0]?.['message']).toContain('A path was requested for deletion which does not exist');
    expect(head()).toBe(before);
  });

  test.each(['../up.md', '.git/config', '/rooted.md', 'a//b.md'])('the path %s is refused', async (path) => {
    const before = head();
    expect((await publish(before, { [path]: 'x' })).errors).toMatchObject([{ type: 'UNPROCESSABLE' }]);
    expect(head()).toBe(before);
  });

  test('of five at once exactly one wins', async () => {
    const before = head();
    const answers = await Promise.all([1, 2, 3, 4, 5].map((number) => publish(before, { [`${number}.md`]: 'x' })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors?.map(({ type }) => type) ?? [])).toEqual(
      Array.from({ length: 4 }, () => 'STALE_DATA'),
    );
    expect(bench.git(['rev-list', '--count', 'main'])).toBe('3');
    expect(bench.git(['fsck', '--strict', '--no-dangling'])).toBe('');
  });

  test('a branch with a rule refuses it', async () => {
    await writeSettings(`${bench.root}/${fullName}.git`, { protectedBranches: ['main'] });
    const before = head();
    const { data, errors } = await publish(before, { 'a.md': 'a' });
    expect(data).toEqual({ createCommitOnBranch: null });
    expect(errors?.[0]?.['message']).toBe(
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    );
    expect(head()).toBe(before);
  });

  test('a token that may only read is FORBIDDEN', async () => {
    bench.accounts.push({
      token: 'github_pat_read',
      login: 'ines',
      name: 'Ines',
      email: 'i@x.example',
      permissions: 'read',
    });
    const before = head();
    const { errors } = await publish(before, { 'a.md': 'a' }, [], 'github_pat_read');
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', message: 'Resource not accessible by personal access token' }]);
    expect(head()).toBe(before);
  });

  test('a person who may only read is FORBIDDEN', async () => {
    bench.accounts.push({
      token: 'ghp_ines',
      login: 'ines',
      name: 'Ines',
      email: 'i@x.example',
      roles: { [fullName]: 'read' },
    });
    const { errors } = await publish(head(), { 'a.md': 'a' }, [], 'ghp_ines');
    const message = 'ines does not have the correct permissions to execute `CreateCommitOnBranch`';
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', message }]);
  });

  test('a payload over the limit fails and changes nothing', async () => {
    bench.faults.limits.payloadBytes = 2000;
    const before = head();
    const { data } = await publish(before, { 'a.md': 'a'.repeat(2000) });
    expect([data, head()]).toEqual([undefined, before]);
  });
});

test('every exchange fits GitHub’s schema', () => {
  expect(opened.flatMap(({ exchanges }) => exchanges).length).toBeGreaterThan(12);
  expect(opened.flatMap((one) => one.complaints())).toEqual([]);
});
