import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Bench, fullName, openBench, owner, repo } from '../../local/github/contract/open-bench';
import { writeSettings } from '../../local/github/settings';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Reading over GraphQL, run over GitHub's own schema. */

const here = { owner, repo };
const long = `${'a'.repeat(511_999)}é and more`;
let bench: Bench;
const opened: Bench[] = [];

beforeEach(() => {
  bench = openBench(
    {
      'posts/tide.md': '# Tide\n',
      'posts/long.md': long,
      'posts/exact.md': 'b'.repeat(512_000),
      'dot.png': Buffer.from([137, 80, 0, 1]),
    },
    { 'posts/tide.md': '# Tide\n\nMore.\n' },
  );
  opened.push(bench);
});
afterAll(() => {
  for (const one of opened) one.close();
});

const head = () => bench.git(['rev-parse', 'main']);

describe('reading', () => {
  test('everything about the branch in one request', async () => {
    await writeSettings(`${bench.root}/${fullName}.git`, {
      description: 'An almanac',
      homepage: 'https://tidewater.example/',
    });
    const { data, errors } = await bench.query(
      `query Open($owner: String!, $repo: String!) {
        viewer { login name avatarUrl }
        rateLimit { limit remaining cost resetAt }
        repository(owner: $owner, name: $repo) {
          nameWithOwner description homepageUrl isEmpty isPrivate isArchived viewerPermission
          defaultBranchRef { name target { oid ... on Commit {
            messageHeadline messageBody committedDate author { name user { login } }
            history(first: 5) { totalCount pageInfo { hasNextPage } nodes { messageHeadline } }
            file(path: "posts/tide.md") { oid size type }
            missing: file(path: "posts/none.md") { oid }
          } } }
        }
      }`,
      here,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      viewer: { login: 'mara', name: 'Mara Oduya', avatarUrl: expect.stringMatching(/^http/) },
      rateLimit: { limit: 5000, remaining: 4999, cost: 1, resetAt: expect.stringMatching(/^\d{4}-/) },
      repository: {
        nameWithOwner: fullName,
        description: 'An almanac',
        homepageUrl: 'https://tidewater.example/',
        isEmpty: false,
        isPrivate: false,
        isArchived: false,
        viewerPermission: 'ADMIN',
        defaultBranchRef: {
          name: 'main',
          target: {
            oid: head(),
            messageHeadline: 'Commit 2',
            messageBody: 'With a body.',
            committedDate: '2023-11-14T22:14:20Z',
            author: { name: 'Ines Falk', user: null },
            history: {
              totalCount: 2,
              pageInfo: { hasNextPage: false },
              nodes: [{ messageHeadline: 'Commit 2' }, { messageHeadline: 'Commit 1' }],
            },
            file: { oid: bench.git(['rev-parse', 'main:posts/tide.md']), size: 14, type: 'blob' },
            missing: null,
          },
        },
      },
    });
  });

  test('blobs: cut after exactly 512,000 bytes, binary without a text, missing null', async () => {
    const blob = '... on Blob { byteSize isBinary isTruncated text }';
    const { data } = await bench.query(
      `query ($owner: String!, $repo: String!, $id: GitObjectID!) { repository(owner: $owner, name: $repo) {
        long: object(expression: "main:posts/long.md") { ${blob} }
        exact: object(expression: "main:posts/exact.md") { ${blob} }
        binary: object(expression: "HEAD:dot.png") { ${blob} }
        byId: object(oid: $id) { __typename oid ${blob} }
        missing: object(expression: "main:posts/none.md") { ${blob} }
        folder: object(expression: "main:posts") { __typename ... on Tree { entries { name path type size object { oid } } } }
      } }`,
      { ...here, id: bench.git(['rev-parse', 'main~1:posts/tide.md']) },
    );
    const { long: cut, ...others } = (
      data as { repository: Record<string, { text: string; byteSize: number; isTruncated: boolean }> }
    ).repository;
    expect([cut?.byteSize, cut?.isTruncated]).toEqual([Buffer.byteLength(long), true]);
    expect(cut?.text).toBe(`${'a'.repeat(511_999)}\uFFFD`);
    expect(others).toMatchObject({
      exact: { byteSize: 512_000, isTruncated: false, text: 'b'.repeat(512_000) },
      binary: { byteSize: 4, isBinary: true, isTruncated: false, text: null },
      byId: { __typename: 'Blob', text: '# Tide\n' },
      missing: null,
      folder: {
        __typename: 'Tree',
        entries: [{ name: 'exact.md' }, { name: 'long.md' }, { name: 'tide.md', type: 'blob', size: 14 }],
      },
    });
  });

  test('a hundred blobs by alias in one request', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`posts/${index}.md`, `Post ${index}\n`]),
    );
    bench.seed('mara/many', files);
    const fields = Array.from(
      { length: 100 },
      (_, index) => `b${index}: object(expression: "main:posts/${index}.md") { ... on Blob { text } }`,
    );
    const { data } = await bench.query(`{ repository(owner: "mara", name: "many") { ${fields.join('\n')} } }`);
    const texts = Object.values((data as { repository: Record<string, { text: string }> }).repository).map(
      ({ text }) => text,
    );
    expect(texts).toEqual(Object.values(files));
  });

  test('who changed a path last, and pages of the history', async () => {
    const { data } = await bench.query(
      `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ref(qualifiedName: "refs/heads/main") { target { ... on Commit {
        history(first: 1, path: "posts/long.md") { totalCount nodes { messageHeadline } }
        all: history(first: 1) { pageInfo { hasNextPage endCursor } }
        rest: history(first: 1, after: "1") { nodes { messageHeadline parents(first: 1) { totalCount } } }
      } } } } }`,
      here,
    );
    expect(data).toMatchObject({
      repository: {
        ref: {
          target: {
            history: { totalCount: 1, nodes: [{ messageHeadline: 'Commit 1' }] },
            all: { pageInfo: { hasNextPage: true, endCursor: '1' } },
            rest: { nodes: [{ messageHeadline: 'Commit 1', parents: { totalCount: 0 } }] },
          },
        },
      },
    });
  });

  test('what the connected host reports, as deployments and statuses', async () => {
    const document = `query ($owner: String!, $repo: String!, $id: GitObjectID!) { repository(owner: $owner, name: $repo) { object(oid: $id) { ... on Commit {
      deployments(last: 5) { nodes { state environment latestStatus { state environmentUrl logUrl description } } }
      status { state contexts { context state description targetUrl } }
    } } } }`;
    const ask = async () =>
      ((await bench.query(document, { ...here, id: head() })).data as { repository: { object: unknown } }).repository
        .object;
    expect(await ask()).toEqual({ deployments: { nodes: [] }, status: null });
    bench.builds.report(fullName, head(), { state: 'in_progress' });
    expect(await ask()).toMatchObject({
      deployments: { nodes: [{ state: 'IN_PROGRESS' }] },
      status: { state: 'PENDING' },
    });
    bench.builds.report(fullName, head(), {
      state: 'failure',
      description: 'It broke',
      logUrl: 'http://site.test/log',
    });
    expect(await ask()).toEqual({
      deployments: {
        nodes: [
          {
            state: 'FAILURE',
            environment: 'Production',
            latestStatus: {
              state: 'FAILURE',
              environmentUrl: null,
              logUrl: 'http://site.test/log',
              description: 'It broke',
            },
          },
        ],
      },
      status: {
        state: 'FAILURE',
        contexts: [
          {
            context: 'local-host/deploy',
            state: 'FAILURE',
            description: 'It broke',
            targetUrl: 'http://site.test/log',
          },
        ],
      },
    });
  });

  test('an empty repository', async () => {
    bench.seed('mara/empty');
    const { data } = await bench.query(
      '{ repository(owner: "mara", name: "empty") { isEmpty defaultBranchRef { name } object(expression: "HEAD") { oid } } }',
    );
    expect(data).toEqual({ repository: { isEmpty: true, defaultBranchRef: null, object: null } });
  });

  test('a repository that is not there is NOT_FOUND, and the rest of the answer still comes', async () => {
    const { data, errors } = await bench.query('{ viewer { login } repository(owner: "mara", name: "none") { id } }');
    expect(data).toEqual({ viewer: { login: 'mara' }, repository: null });
    expect(errors).toMatchObject([
      {
        type: 'NOT_FOUND',
        path: ['repository'],
        message: "Could not resolve to a Repository with the name 'mara/none'.",
      },
    ]);
  });
});

test('a field or argument that GitHub does not have is refused before anything runs', async () => {
  const side = openBench({ a: 'a' });
  const mutation =
    'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { clientMutationId } }';
  expect((await side.query('{ viewer { nope } }')).errors?.[0]?.['message']).toContain('Cannot query field "nope"');
  expect((await side.query('{ viewer ')).errors?.[0]?.['message']).toContain('Syntax Error');
  const { data, errors } = await side.query(mutation, { input: { branch: {} } });
  expect([data, errors?.[0]?.['message']]).toEqual([undefined, expect.stringContaining('expectedHeadOid')]);
  expect(side.complaints()).toHaveLength(4);
  side.close();
});

test('every exchange fits GitHub’s schema', () => {
  expect(opened.flatMap(({ exchanges }) => exchanges).length).toBeGreaterThan(6);
  expect(opened.flatMap((one) => one.complaints())).toEqual([]);
});
