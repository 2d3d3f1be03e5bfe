import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBuildBoard } from '../../local/github/builds';
import { validateExchange } from '../../local/github/contract/validate-exchange';
import { createFaults } from '../../local/github/faults';
import { createGitHub } from '../../local/github/github';
import { createMemoryBlobCache } from '../../src/repository/blob-cache/memory-blob-cache';
import { createGitHubHost, createMemoryHost } from '../../src/repository/hosts/index';
import type { Build, Host } from '../../src/repository/repository';

const NAME = 'mara/almanac';
const TOKEN = `github_pat_${'A'.repeat(82)}`;
const files: Record<string, string | Uint8Array> = {
  'posts/tide.md': 'The tide.\n',
  'posts/marked.md': '\uFEFFMarked.\r\n',
  'posts/latin.md': new Uint8Array([0x43, 0xe9, 0x0a]),
  'images/dot.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
  'posts/long.md': 'x'.repeat(600_000),
};

interface Subject {
  readonly name: string;
  readonly open: () => Promise<{
    host: Host;
    readonly undocumented: () => readonly string[];
    report(commit: string, build: Build): void;
    elsewhere(path: string, text: string): Promise<void>;
  }>;
  close?(): void;
}

const folder = mkdtempSync(join(tmpdir(), 'galley-hosts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const subjects: readonly Subject[] = [
  {
    name: 'memory',
    open: async () => {
      const host = await createMemoryHost({ [NAME]: files });
      const repository = host.repository(NAME);
      return {
        host,
        undocumented: () => [],
        report: (_, build) => repository.report(build),
        elsewhere: async (path, text) =>
          void (await repository.push('Elsewhere', [{ kind: 'write', path, content: bytes(text) }])),
      };
    },
  },
  {
    name: 'GitHub',
    open: async () => {
      const root = mkdtempSync(join(folder, 'root-'));
      const bare = seed(root);
      const builds = createBuildBoard();
      const complaints: string[] = [];
      const github = createGitHub({
        root,
        accounts: [{ token: TOKEN, login: 'mara', name: 'Mara Oduya', email: 'mara@tidewater.example' }],
        faults: createFaults(),
        builds,
        onExchange: (exchange) => void complaints.push(...validateExchange(exchange)),
      });
      const api = 'http://api.test';
      const host = createGitHubHost({
        api,
        token: TOKEN,
        cache: createMemoryBlobCache(),
        fetch: async (input, init) => github.fetch(new Request(input, init)),
      });
      return {
        host,
        undocumented: () => complaints,
        report: (commit, build) => {
          if (build.kind === 'building') builds.report(NAME, commit, { state: 'in_progress' });
          if (build.kind === 'built')
            builds.report(NAME, commit, { state: 'success', environmentUrl: build.siteUrl ?? '' });
          if (build.kind === 'failed') builds.report(NAME, commit, { state: 'failure', description: build.reason });
        },
        elsewhere: async (path, text) => commitElsewhere(bare, path, text),
      };
    },
  },
];

describe.each(subjects)('a repository on $name', ({ open }) => {
  let subject: Awaited<ReturnType<Subject['open']>>;
  const repository = () => subject.host.repository(NAME);
  beforeAll(async () => {
    subject = await open();
  });

  test('knows its account and lists the repository', async () => {
    expect(await subject.host.account()).toMatchObject({ login: 'mara', name: 'Mara Oduya' });
    expect(await subject.host.repositories()).toMatchObject([{ name: NAME, canWrite: true, archived: false }]);
  });

  test('gives the head with the history’s headlines', async () => {
    const head = await repository().head();
    expect(head).toMatchObject({ repository: NAME, branch: 'main', canWrite: true, account: { login: 'mara' } });
    expect(head.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(head.recentMessages.at(-1)).toBe('Begin');
  });

  test('lists every file, and gives each whole: marked, not UTF-8, binary, longer than a query gives', async () => {
    const { commit } = await repository().head();
    const tree = await repository().tree(commit);
    expect(tree.complete).toBe(true);
    expect(tree.entries.map(({ path }) => path).toSorted()).toEqual(Object.keys(files).toSorted());
    const blobs = await repository().blobs(tree.entries.map(({ oid }) => oid));
    const differing: string[] = [];
    for (const { path, oid, size } of tree.entries) {
      const wanted = files[path] ?? '';
      const content = typeof wanted === 'string' ? bytes(wanted) : wanted;
      expect(size).toBe(content.length);
      if (!Buffer.from(blobs.get(oid) ?? []).equals(Buffer.from(content))) differing.push(path);
    }
    expect(differing).toEqual([]);
  });

  test('a missing id is absent, and a missing path is null', async () => {
    const { commit } = await repository().head();
    expect(await repository().blobs(['0'.repeat(40)])).toEqual(new Map());
    expect(await repository().blobIdAt(commit, 'posts/none.md')).toBeNull();
    expect(await repository().blobIdAt(commit, 'posts')).toBeNull();
  });

  test('commits once onto the head, and never onto an older one', async () => {
    const { commit: onto, branch } = await repository().head();
    const outcome = await repository().commit({ branch, onto, message: 'Update post: Tide\n\nWith a body.' }, [
      { kind: 'write', path: 'posts/tide.md', content: bytes('The new tide.\n') },
      { kind: 'write', path: 'images/new.png', content: new Uint8Array([1, 2, 0, 255]) },
      { kind: 'remove', path: 'posts/latin.md' },
    ]);
    expect(outcome.kind).toBe('committed');
    const head = await repository().head();
    expect(head.recentMessages[0]).toBe('Update post: Tide');
    expect(await repository().blobIdAt(head.commit, 'posts/latin.md')).toBeNull();
    const id = (await repository().blobIdAt(head.commit, 'images/new.png')) ?? '';
    expect([...((await repository().blobs([id])).get(id) ?? [])]).toEqual([1, 2, 0, 255]);
    expect(
      await repository().commit({ branch, onto, message: 'Late' }, [
        { kind: 'write', path: 'late.md', content: bytes('late') },
      ]),
    ).toEqual({ kind: 'moved-on' });
    expect((await repository().lastChange('posts/tide.md', branch))?.author).toBe('Mara Oduya');
  });

  test('sees what others commit', async () => {
    await subject.elsewhere('posts/ana.md', 'By Ana.\n');
    const head = await repository().head();
    expect(await repository().blobIdAt(head.commit, 'posts/ana.md')).toMatch(/^[0-9a-f]{40}$/);
  });

  test('tells how far the connected host is, and never “building” without a report', async () => {
    const { commit } = await repository().head();
    expect(await repository().build(commit)).toEqual({ kind: 'waiting' });
    subject.report(commit, { kind: 'building' });
    expect((await repository().build(commit)).kind).toBe('building');
    subject.report(commit, { kind: 'built', siteUrl: 'http://site.test/' });
    expect(await repository().build(commit)).toMatchObject({ kind: 'built', siteUrl: 'http://site.test/' });
    subject.report(commit, { kind: 'failed', reason: 'No layout', logUrl: null });
    expect(await repository().build(commit)).toMatchObject({ kind: 'failed', reason: 'No layout' });
  });

  test('an unknown branch is not found', async () => {
    await expect(repository().head('none')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('an unknown repository is not found', async () => {
    await expect(subject.host.repository('mara/none').head()).rejects.toHaveProperty('code');
  });

  test('every request and answer is as the host itself describes it', () => {
    expect(subject.undocumented()).toEqual([]);
  });
});

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function seed(root: string): string {
  const work = mkdtempSync(join(folder, 'work-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), content);
  }
  const bare = join(root, `${NAME}.git`);
  git(work, 'init', '--quiet', '--initial-branch=main');
  git(work, 'add', '--all');
  git(work, 'commit', '--quiet', '--message', 'Begin');
  git(work, 'clone', '--quiet', '--bare', work, bare);
  return bare;
}

function commitElsewhere(bare: string, path: string, text: string): void {
  const work = mkdtempSync(join(folder, 'clone-'));
  git(work, 'clone', '--quiet', bare, '.');
  writeFileSync(join(work, path), text);
  git(work, 'add', '--all');
  git(work, 'commit', '--quiet', '--message', 'Elsewhere');
  git(work, 'push', '--quiet');
}

function git(folder: string, ...words: string[]): void {
  const identity = [
    '-c',
    'user.name=Ana Brandt',
    '-c',
    'user.email=ana@tidewater.example',
    '-c',
    'core.autocrlf=false',
  ];
  execFileSync('git', ['-C', folder, ...identity, ...words], { stdio: 'pipe' });
}
