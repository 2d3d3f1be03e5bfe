import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { git } from '../git-command/git';
import { announcement } from './announcement';
import { hostsInSandbox } from './hosts-in-sandbox';
import type { LocalHost } from './local-host';
import { commitBare, commitFiles, makeRepository, smallSite, writeFiles } from './sandbox';

vi.setConfig({ testTimeout: 60_000 });

const { sandbox, start } = hostsInSandbox();

test('serves a copy, and leaves the folder as it is', async () => {
  const folder = await makeRepository(join(sandbox().folder, 'site'), smallSite);
  const before = snapshot(folder);
  const host = await start({ folder, build: false });
  expect(Object.keys(host.repositories)).toEqual(['local/site']);
  await commitBare(copyOf(host), 'main', { 'posts/tide.md': '# Changed\n' });
  expect(snapshot(folder)).toEqual(before);
  expect(host.accounts[0]).toMatchObject({ login: 'local', name: 'Ana Brandt', email: 'ana@tidewater.example' });
});

test('the printed command brings commits back, also to a folder with spaces and an apostrophe in its name', async () => {
  const folder = await makeRepository(join(sandbox().folder, "Ana's site"), smallSite);
  const host = await start({ folder, build: false });
  const id = await commitBare(copyOf(host), 'main', { 'posts/new.md': '# New\n' });
  execFileSync('sh', ['-c', bringBackLine(host)], { stdio: 'pipe' });
  expect(await git(['-C', folder, 'rev-parse', 'HEAD'])).toBe(id);
  expect(readFileSync(join(folder, 'posts/new.md'), 'utf8')).toBe('# New\n');
});

test('the printed command merges when the folder has gone on too', async () => {
  const folder = await makeRepository(join(sandbox().folder, 'site'), smallSite);
  const host = await start({ folder, build: false });
  await commitBare(copyOf(host), 'main', { 'posts/new.md': '# New\n' });
  await commitFiles(folder, { 'posts/other.md': '# Other\n' }, 'Meanwhile');
  execFileSync('sh', ['-c', `GIT_EDITOR=true ${bringBackLine(host)}`], { stdio: 'pipe' });
  expect(existsSync(join(folder, 'posts/new.md'))).toBe(true);
  expect(existsSync(join(folder, 'posts/other.md'))).toBe(true);
});

test('a site inside a larger repository is served alone, takes what the folder adds, and gives commits back there', async () => {
  const top = await makeRepository(join(sandbox().folder, 'many'), {
    'README.md': '# Many sites\n',
    ...Object.fromEntries(Object.entries(smallSite).map(([path, text]) => [`sites/tide/${path}`, text])),
  });
  const folder = join(top, 'sites/tide');
  const options = { folder, build: false };
  const before = await start(options);
  expect(Object.keys(before.repositories)).toEqual(['local/tide']);
  expect(text(before)).toContain('only that folder is served');
  expect(await git(['--git-dir', copyOf(before), 'ls-tree', '-r', '--name-only', 'main'])).toBe(
    'eleventy.config.js\nposts/tide.md',
  );
  await before.close();

  await commitFiles(top, { 'sites/tide/posts/ebb.md': '# Ebb\n' }, 'Add a post');
  const host = await start(options);
  expect(await git(['--git-dir', copyOf(host), 'show', 'main:posts/ebb.md'])).toBe('# Ebb');
  await commitBare(copyOf(host), 'main', { 'posts/new.md': '# New\r\n' });
  execFileSync('sh', ['-c', bringBackLine(host)], { stdio: 'pipe' });
  expect(readFileSync(join(folder, 'posts/new.md'), 'utf8')).toBe('# New\r\n');
  expect(await git(['-C', top, 'status', '--porcelain'])).toBe('');
});

test('owner and name come from the remote', async () => {
  const folder = await makeRepository(join(sandbox().folder, 'site'), smallSite);
  await git(['-C', folder, 'remote', 'add', 'origin', 'git@github.com:tidewater/notes.git']);
  const host = await start({ folder, build: false });
  expect(Object.keys(host.repositories)).toEqual(['tidewater/notes']);
});

test('uncommitted changes: the last commit is served, and it says so', async () => {
  const folder = await makeRepository(join(sandbox().folder, 'site'), smallSite);
  writeFiles(folder, { 'posts/tide.md': 'unfinished', 'posts/new.md': 'new' });
  const host = await start({ folder, build: false });
  expect(text(host)).toContain(
    '2 files have changes that are not committed: they are safe in your folder, and Galley serves the last commit',
  );
  expect(await git(['--git-dir', copyOf(host), 'show', 'main:posts/tide.md'])).toContain('High tide');
  expect(readFileSync(join(folder, 'posts/tide.md'), 'utf8')).toBe('unfinished');
});

test('no posts: it serves, and says so', async () => {
  const folder = await makeRepository(join(sandbox().folder, 'site'), {
    'index.html': '<p>Hello</p>',
    'README.md': '# Site\n',
  });
  expect(text(await start({ folder }))).toContain('No posts were found');
});

test('a shallow clone works, and commits come back into it', async () => {
  const full = await makeRepository(join(sandbox().folder, 'full'), smallSite);
  for (const number of [1, 2, 3]) await commitFiles(full, { 'posts/tide.md': `# ${number}\n` }, `Change ${number}`);
  const folder = join(sandbox().folder, 'shallow');
  await git(['clone', '--quiet', '--depth', '1', `file://${full}`, folder]);
  const host = await start({ folder, build: false });
  expect(text(host)).toContain('a shallow clone');
  const id = await commitBare(copyOf(host), 'main', { 'posts/new.md': '# New\n' });
  execFileSync('sh', ['-c', bringBackLine(host)], { stdio: 'pipe' });
  expect(await git(['-C', folder, 'rev-parse', 'HEAD'])).toBe(id);

  await host.close();
  const again = await start({ folder, build: false });
  expect(await git(['--git-dir', copyOf(again), 'rev-parse', 'main'])).toBe(id);
});

test('a later start takes new commits from the folder, and keeps those made in Galley', async () => {
  const folder = await makeRepository(join(sandbox().folder, 'site'), smallSite);
  await (await start({ folder, build: false })).close();

  const pushed = await commitFiles(folder, { 'posts/b.md': '# B\n' }, 'B');
  const second = await start({ folder, build: false });
  expect(await git(['--git-dir', copyOf(second), 'rev-parse', 'main'])).toBe(pushed);
  const written = await commitBare(copyOf(second), 'main', { 'posts/c.md': '# C\n' });
  await second.close();

  const third = await start({ folder, build: false });
  expect(text(third)).toContain('have not brought back');
  expect(await git(['--git-dir', copyOf(third), 'rev-parse', 'main'])).toBe(written);
  await third.close();

  await commitFiles(folder, { 'posts/d.md': '# D\n' }, 'D');
  const fourth = await start({ folder, build: false });
  expect(text(fourth)).toContain('both have new commits');
  expect(await git(['--git-dir', copyOf(fourth), 'rev-parse', 'main'])).toBe(written);
});

test('a commit on no branch is served on a branch of its own', async () => {
  const folder = await makeRepository(join(sandbox().folder, 'site'), smallSite);
  await git(['-C', folder, 'checkout', '--quiet', '--detach']);
  const host = await start({ folder, build: false });
  expect(text(host)).toContain('a branch named "galley"');
  expect(await git(['--git-dir', copyOf(host), 'symbolic-ref', '--short', 'HEAD'])).toBe('galley');
});

test('a linked working tree, a folder inside the repository, and a bare repository serve too', async () => {
  const folder = await makeRepository(join(sandbox().folder, 'site'), smallSite);
  const linked = join(sandbox().folder, 'linked');
  await git(['-C', folder, 'worktree', 'add', '--quiet', '-b', 'drafts', linked]);
  const head = await commitFiles(linked, { 'posts/draft.md': '# Draft\n' }, 'Draft');
  const fromLinked = await start({ folder: linked, build: false });
  expect(await git(['--git-dir', copyOf(fromLinked), 'rev-parse', 'HEAD'])).toBe(head);

  const inside = await start({ folder: join(folder, 'posts'), build: false });
  expect(inside.sites[0]?.site.original).toBe(folder);

  const bare = join(sandbox().folder, 'bare.git');
  await git(['clone', '--quiet', '--bare', folder, bare]);
  const fromBare = await start({ folder: bare, build: false });
  expect(Object.keys(fromBare.repositories)).toEqual(['local/bare']);
});

test('a folder that only lies below some other repository is none of it', async () => {
  const outer = await makeRepository(join(sandbox().folder, 'outer'), smallSite);
  writeFiles(join(outer, 'ignored'), { 'post.md': '# Post\n' });
  await expect(start({ folder: join(outer, 'ignored') })).rejects.toThrow('is not a Git repository');
});

test('a site whose build fails is served all the same, with the reason', async () => {
  const folder = await makeRepository(join(sandbox().folder, 'site'), { ...smallSite, 'broken.njk': '{% if %}' });
  linkEleventy(folder);
  const failures: string[] = [];
  const host = await start({
    folder,
    onBuilt: (_site, outcome) => outcome.kind === 'failed' && failures.push(outcome.reason),
  });
  await host.settled();
  expect(failures).toEqual(['broken.njk: Line 1: unexpected token: %}']);
  expect((await fetch(`${host.app}/`)).status).toBe(200);
  const [commit = ''] = host.builds.commits('local/site');
  expect(host.builds.of('local/site', commit).at(-1)).toMatchObject({ state: 'failure' });
  expect((await fetch(host.builds.of('local/site', commit).at(-1)?.logUrl ?? '')).status).toBe(200);
});

test('a site is built with what it has installed, and the folder’s node_modules stay untouched', async () => {
  const folder = await makeRepository(join(sandbox().folder, 'site'), {
    ...smallSite,
    '.gitignore': 'node_modules\n_site\n',
  });
  linkEleventy(folder);
  const before = snapshot(folder);
  const host = await start({ folder });
  await host.settled();
  expect(await (await fetch(`${host.site}/posts/tide/`)).text()).toContain('High tide');
  expect(snapshot(folder)).toEqual(before);
});

test('themes that are submodules are taken from the folder', async () => {
  const theme = await makeRepository(join(sandbox().folder, 'theme'), {
    'page.njk': '<main>{{ content | safe }}</main>',
  });
  const config = "export default () => ({ dir: { includes: 'theme' } });\n";
  const post = '---\nlayout: page.njk\n---\nHigh tide\n';
  const files = { 'eleventy.config.js': config, 'tide.md': post, '.eleventyignore': 'theme\n' };
  const folder = await makeRepository(join(sandbox().folder, 'site'), files);
  await git(['-C', folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', theme, 'theme']);
  await git(['-C', folder, 'commit', '--quiet', '-m', 'Add the theme']);
  linkEleventy(folder);
  const host = await start({ folder });
  await host.settled();
  expect(await (await fetch(`${host.site}/tide/`)).text()).toContain('<main><p>High tide</p>');
});

test('a generator that is not there is named, and no build is ever reported', async () => {
  const folder = await makeRepository(join(sandbox().folder, 'site'), {
    ...smallSite,
    'package.json': '{"devDependencies":{"@11ty/eleventy":"3"}}',
  });
  const host = await start({ folder });
  expect(text(host)).toContain('This site is built with Eleventy, which was not found here');
  expect(text(host)).toContain(`run npm install in ${folder}`);
  await commitBare(copyOf(host), 'main', { 'posts/new.md': '# New\n' });
  await host.settled();
  expect(host.builds.commits('local/site')).toEqual([]);
  expect(await (await fetch(`${host.app}/galley.json`)).json()).toMatchObject({ siteOrigins: {} });
});

test('the same data is not served twice at once', async () => {
  const folder = await makeRepository(join(sandbox().folder, 'site'), smallSite);
  const host = await start({ folder, build: false });
  await expect(start({ folder, build: false })).rejects.toThrow(
    `Galley is already running with this data, at ${host.app}/`,
  );
});

function copyOf(host: LocalHost): string {
  return Object.values(host.repositories)[0] ?? '';
}

function text(host: LocalHost): string {
  return announcement(host, sandbox().home);
}

function bringBackLine(host: LocalHost): string {
  return (
    text(host)
      .split('\n')
      .find((line) => line.startsWith('  git ')) ?? ''
  );
}

function linkEleventy(folder: string): void {
  execFileSync('ln', ['-s', join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules')]);
}

/** Every path below a folder with its size and time, Git's own folder included. */
function snapshot(folder: string): string {
  return execFileSync('find', [folder, '-printf', '%P %s %T@ %m\n'], { encoding: 'utf8' });
}
