import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { coverOperations } from '../../local/github/contract/find-operation';
import { type Bench, fullName, openBench, owner, repo } from '../../local/github/contract/open-bench';
import { writeSettings } from '../../local/github/settings';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Writing over REST: blobs, trees, commits, refs. */

const here = { owner, repo };
let bench: Bench;
const opened: Bench[] = [];

beforeEach(() => {
  bench = openBench({ 'posts/tide.md': '# Tide\n', 'posts/old.md': 'Old\n', 'run.sh': 'true\n' });
  opened.push(bench);
});
afterAll(() => {
  for (const one of opened) one.close();
});

const head = () => bench.git(['rev-parse', 'main']);
const git = () => bench.octokit.git;

/** A commit on `parent` that writes one file; no ref moves. */
async function commitFile(path: string, content: string, parent: string): Promise<string> {
  const entry = { path, mode: '100644', type: 'blob', content } as const;
  const tree = (await git().createTree({ ...here, base_tree: parent, tree: [entry] })).data.sha;
  return (await git().createCommit({ ...here, message: `Write ${path}`, tree, parents: [parent] })).data.sha;
}

test('a post with an image, a removal and a kept mode become one commit', async () => {
  const before = head();
  const bytes = Buffer.from([0, 1, 2, 254, 255]);
  const image = (await git().createBlob({ ...here, content: bytes.toString('base64'), encoding: 'base64' })).data.sha;
  const text = (await git().createBlob({ ...here, content: 'é\n' })).data.sha;
  const tree = await git().createTree({
    ...here,
    base_tree: before,
    tree: [
      { path: 'images/a b.bin', mode: '100644', type: 'blob', sha: image },
      { path: 'posts/new.md', mode: '100644', type: 'blob', sha: text },
      { path: 'run.sh', mode: '100755', type: 'blob', content: 'false\n' },
      { path: 'posts/old.md', mode: '100644', type: 'blob', sha: null },
    ],
  });
  const person = { name: 'Ines Falk', email: 'ines@tidewater.example', date: '2024-02-03T04:05:06+01:00' };
  const commit = await git().createCommit({
    ...here,
    message: 'All at once\n\nBody',
    tree: tree.data.sha,
    parents: [before],
    author: person,
  });
  expect(commit.data.author).toEqual({ ...person, date: '2024-02-03T03:05:06Z' });
  const moved = await git().updateRef({ ...here, ref: 'heads/main', sha: commit.data.sha });
  expect(moved.data.object.sha).toBe(head());

  expect(
    bench
      .git(['diff', '--raw', '--no-abbrev', 'main~1', 'main'])
      .split('\n')
      .map((line) => line.split(' ').slice(1).join(' ')),
  ).toEqual([
    `100644 ${'0'.repeat(40)} ${image} A\timages/a b.bin`,
    `100644 ${'0'.repeat(40)} ${text} A\tposts/new.md`,
    expect.stringMatching(/^000000 .* D\tposts\/old\.md$/),
    expect.stringMatching(/^100755 .* M\trun\.sh$/),
  ]);
  expect(bench.git(['log', '-1', '--format=%B', 'main']).trim()).toBe('All at once\n\nBody');
  expect(bench.pushes).toEqual([
    { repository: fullName, directory: `${bench.root}/${fullName}.git`, branch: 'main', before, after: head() },
  ]);
  expect(bench.git(['fsck', '--strict'])).toBe('');
});

test('a commit without names is its token’s owner’s', async () => {
  const sha = await commitFile('a.md', 'a', head());
  expect(bench.git(['log', '-1', '--format=%an <%ae> %cn <%ce>', sha])).toBe(
    'Mara Oduya <mara@tidewater.example> Mara Oduya <mara@tidewater.example>',
  );
});

test('a folder goes into a tree by its id, and a file can take the place of a folder', async () => {
  const posts = bench.git(['rev-parse', 'main:posts']);
  const tree = [
    { path: 'copy', mode: '040000', type: 'tree', sha: posts },
    { path: 'run.sh/inside.md', mode: '100644', type: 'blob', content: 'in' },
  ] as const;
  const { data } = await git().createTree({ ...here, base_tree: head(), tree: [...tree] });
  expect(bench.git(['rev-parse', `${data.sha}:copy`])).toBe(posts);
  expect(bench.git(['ls-tree', '-r', '--name-only', data.sha, 'run.sh'])).toBe('run.sh/inside.md');
});

test('a branch is made once', async () => {
  const made = await git().createRef({ ...here, ref: 'refs/heads/drafts/one', sha: head() });
  expect(made.data.ref).toBe('refs/heads/drafts/one');
  expect(bench.pushes).toMatchObject([{ branch: 'drafts/one', before: null }]);
  await expect(git().createRef({ ...here, ref: 'refs/heads/drafts/one', sha: head() })).rejects.toMatchObject({
    status: 422,
    response: { data: { message: 'Reference already exists' } },
  });
});

test('a ref moves only forward, unless it is forced', async () => {
  const start = head();
  const [one, other] = [await commitFile('one.md', '1', start), await commitFile('other.md', '2', start)];
  await git().updateRef({ ...here, ref: 'heads/main', sha: one });
  const backwards = git().updateRef({ ...here, ref: 'heads/main', sha: other, force: false });
  await expect(backwards).rejects.toMatchObject({
    status: 422,
    response: { data: { message: 'Update is not a fast forward', status: '422' } },
  });
  expect(head()).toBe(one);
  await git().updateRef({ ...here, ref: 'heads/main', sha: other, force: true });
  expect(head()).toBe(other);
});

test('of five commits on the same head exactly one wins', async () => {
  const start = head();
  const commits = await Promise.all([1, 2, 3, 4, 5].map((number) => commitFile(`${number}.md`, String(number), start)));
  const races = await Promise.allSettled(commits.map((sha) => git().updateRef({ ...here, ref: 'heads/main', sha })));
  const won = races.filter(({ status }) => status === 'fulfilled');
  const lost = races.filter(({ status }) => status === 'rejected');
  expect([won.length, lost.length]).toEqual([1, 4]);
  for (const { reason } of lost as PromiseRejectedResult[]) expect(reason).toMatchObject({ status: 422 });
  expect(commits).toContain(head());
  expect(bench.git(['rev-list', '--count', 'main'])).toBe('2');
  expect(bench.git(['fsck', '--strict', '--no-dangling'])).toBe('');
  expect(bench.pushes).toHaveLength(1);
});

test.each([
  ['POST', 'git/blobs', {}, '"content" wasn\'t supplied'],
  ['POST', 'git/blobs', { content: '', encoding: 'rot13' }, 'encoding is not valid'],
  ['POST', 'git/trees', {}, '"tree" wasn\'t supplied'],
  ['POST', 'git/trees', { tree: [{ path: '../up', mode: '100644', type: 'blob', content: '' }] }, 'malformed path'],
  [
    'POST',
    'git/trees',
    { tree: [{ path: '.git/config', mode: '100644', type: 'blob', content: '' }] },
    'malformed path',
  ],
  [
    'POST',
    'git/trees',
    { tree: [{ path: 'a', mode: '100644', type: 'blob', sha: '1'.repeat(40) }] },
    'is not a valid blob',
  ],
  [
    'POST',
    'git/trees',
    { tree: [{ path: 'none', mode: '100644', type: 'blob', sha: null }] },
    'GitRPC::BadObjectState',
  ],
  ['POST', 'git/commits', { message: 'm', tree: '1'.repeat(40) }, 'Tree SHA does not exist'],
  ['POST', 'git/refs', { ref: 'refs/heads/a..b', sha: '1'.repeat(40) }, 'not a valid ref name'],
  ['POST', 'git/refs', { ref: 'refs/heads/new', sha: '1'.repeat(40) }, 'Object does not exist'],
  ['PATCH', 'git/refs/heads/main', { sha: '1'.repeat(40) }, 'Object does not exist'],
  ['PATCH', 'git/refs/heads/none', { sha: '1'.repeat(40) }, 'Reference does not exist'],
])('%s %s %j is refused with 422', async (method, path, body, message) => {
  const before = head();
  const answer = await bench.ask(`/repos/${fullName}/${path}`, { method, body: JSON.stringify(body) });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ message: expect.stringContaining(message), status: '422' });
  expect([head(), bench.pushes]).toEqual([before, []]);
});

test('a branch with a rule does not move', async () => {
  await writeSettings(`${bench.root}/${fullName}.git`, { protectedBranches: ['main'] });
  const start = head();
  const move = git().updateRef({ ...here, ref: 'heads/main', sha: await commitFile('a.md', 'a', start) });
  const message = 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n';
  await expect(move).rejects.toMatchObject({ status: 422, response: { data: { message } } });
  expect(head()).toBe(start);
});

test('what another program has pushed is seen at once', async () => {
  const before = (await git().getRef({ ...here, ref: 'heads/main' })).data.object.sha;
  const pushed = bench.git([
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@b.example',
    'commit-tree',
    'main^{tree}',
    '-p',
    'main',
    '-m',
    'Pushed',
  ]);
  bench.git(['update-ref', 'refs/heads/main', pushed]);
  bench.git(['pack-refs', '--all']);
  bench.git(['gc', '--quiet']);
  const after = (await git().getRef({ ...here, ref: 'heads/main' })).data.object.sha;
  expect([before === after, after]).toEqual([false, pushed]);
  expect((await git().getCommit({ ...here, commit_sha: pushed })).data.message).toBe('Pushed');
});

test('every operation was asked, and every exchange fits GitHub’s description', () => {
  const { unmet } = coverOperations(opened.flatMap(({ exchanges }) => exchanges));
  expect(unmet.filter((operation) => !operation.startsWith('GET'))).toEqual([]);
  const complaints = opened.flatMap((one) => one.complaints());
  expect(complaints.filter((complaint) => !/ 422: request/.test(complaint))).toEqual([]);
});
