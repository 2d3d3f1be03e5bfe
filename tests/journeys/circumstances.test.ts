import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { commitAsAna, openDesk, select, type Desk } from './desk';

const POST = '---\ntitle: A plain post\ndate: 2026-01-02\n---\n\nSome words about mud.\n';
const site = {
  'eleventy.config.js': 'export default () => {};\n',
  'content/posts/plain.md': POST,
  'content/posts/other.md': POST.replace('A plain', 'Another'),
};
const bytes = (text: string) => new TextEncoder().encode(text);
const odd = {
  ...site,
  'content/posts/latin.md': new Uint8Array([
    ...bytes('---\ntitle: Latin one\ndate: 2026-01-03\n---\n\nCaf'),
    0xe9,
    0x0a,
  ]),
  'content/posts/pointer.md': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`,
  'content/posts/long.md': `---\ntitle: Five megabytes\ndate: 2026-01-04\n---\n\n${'All the words of a very long post.\n\n'.repeat(145_000)}`,
  'content/posts/broken.md':
    '---\ntitle: "Never closed\ndate: 2026-01-05\n  odd: [1\n---\n\nThe words under a broken start.\n',
};

const wide = Object.fromEntries(Array.from({ length: 160 }, (_, n) => [`content/f${n >> 1}/post-${n}.md`, POST]));

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({
    host: {
      build: false,
      repositories: {
        'mara/odd': odd,
        'mara/plain': site,
        'mara/bare': {},
        'mara/wide': wide,
        'mara/no-posts': { 'index.html': '<h1>Hello</h1>\n' },
      },
    },
    expected: [/Failed to load resource/],
  });
  await desk.signIn();
});
afterEach(() => desk.host.faults.clear());
afterAll(() => desk.close());

const alert = (text: RegExp) => desk.page.getByRole('alert').filter({ hasText: text }).first();
const go = (path: string) => desk.page.goto(`${desk.host.app}${path}`);
const post = () => desk.page.getByRole('textbox', { name: 'Post', exact: true });

test('a site without a single file', async () => {
  await go('/mara/bare');
  await desk.page
    .getByText(/nothing in it yet|is empty/i)
    .first()
    .waitFor();
});

test('a site without posts', async () => {
  await go('/mara/no-posts');
  await desk.page.getByRole('heading', { name: /Nothing written yet|no posts/i }).waitFor();
});

test('a listing that the host cut short is read folder by folder', async () => {
  desk.host.faults.limits.treeEntries = 3;
  await go('/mara/plain');
  await desk.page.getByRole('link', { name: 'A plain post' }).waitFor();
  await desk.page.getByRole('link', { name: 'Another post' }).waitFor();
});

test('a listing that cannot be read whole is said to be incomplete', async () => {
  desk.host.faults.limits.treeEntries = 1;
  await go('/mara/wide');
  await desk.page
    .getByText(/too large to be listed whole/)
    .first()
    .waitFor();
});

test.each([
  ['latin', /not .*UTF-8|cannot be edited/i],
  ['pointer', /large file|LFS|stored elsewhere/i],
])('a post that is no text (%s) is shown, and cannot be changed', async (name, words) => {
  await go(`/mara/odd/posts/content/posts/${name}.md`);
  await desk.page.getByText(words).first().waitFor();
  expect(await desk.page.getByRole('button', { name: 'Publish', exact: true }).isEnabled()).toBe(false);
});

test('a post of 5 MB opens as text', async () => {
  await go('/mara/odd/posts/content/posts/long.md');
  await desk.page
    .getByText(/very long|opens as text|as text/i)
    .first()
    .waitFor();
  await post().waitFor();
  await post().click();
  await desk.page.keyboard.press('Control+Home');
  await desk.page.keyboard.type('First. ');
  await desk.page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
});

test('a broken start of a post is told, and its words can still be edited', async () => {
  await go('/mara/odd/posts/content/posts/broken.md');
  await post().getByText('The words under a broken start.').waitFor();
  await desk.page
    .getByText(/details of this post cannot be read as fields/)
    .first()
    .waitFor();
});

test('an API that takes three seconds for each answer', async () => {
  desk.host.faults.latency = 3000;
  await go('/mara/plain');
  await desk.page
    .getByText(/^(Opening|Reading)/)
    .first()
    .waitFor({ state: 'attached' });
  await desk.page.getByRole('link', { name: 'A plain post' }).waitFor({ timeout: 30_000 });
});

test('an API that fails', async () => {
  desk.host.faults.add({ match: () => true, answer: 503 });
  await go('/mara/plain');
  await alert(/GitHub/).waitFor({ timeout: 30_000 });
  desk.host.faults.clear();
  await desk.page.getByRole('button', { name: 'Try again' }).click();
  await desk.page.getByRole('link', { name: 'A plain post' }).waitFor();
});

test('an API that asks for a pause', async () => {
  desk.host.faults.add({ match: () => true, answer: 'primary-limit', seconds: 600 });
  await go('/mara/plain');
  await alert(/pause until \d\d:\d\d/).waitFor();
});

test('a login page in place of the API', async () => {
  desk.host.faults.add({ match: () => true, answer: 'login-page' });
  await go('/mara/plain');
  await alert(/network|sign in|page/i).waitFor();
});

test('a post that is deleted while one writes it', async () => {
  const { page, host, git } = desk;
  await openPlain();
  await select(page, 'mud');
  await page.keyboard.type('sand');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  const bare = host.repositories['mara/plain'] ?? '';
  commitAsAna(bare, (folder) => rmSync(join(folder, 'content/posts/plain.md')));
  const without = git('--git-dir', bare, 'rev-parse', 'main');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await page
    .getByText(/removed|deleted/i)
    .first()
    .waitFor();
  expect(git('--git-dir', bare, 'rev-parse', 'main')).toBe(without);
});

test('a token that is refused in the middle of writing: sign in again in place, nothing is lost', async () => {
  const { page, host } = desk;
  await go('/mara/plain/posts/content/posts/other.md');
  await select(page, 'mud');
  await page.keyboard.type('sand');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  const rule = host.faults.add({ match: () => true, answer: 401 });
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  const token = page.getByRole('textbox', { name: 'Your token' });
  await token.waitFor();
  await page.locator('[aria-label="Post"]').getByText('sand').waitFor({ state: 'attached' });
  rule();
  await token.fill(host.token);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^Published$/ })
    .first()
    .waitFor();
  expect(desk.git('--git-dir', host.repositories['mara/plain'] ?? '', 'show', 'main:content/posts/other.md')).toContain(
    'sand',
  );
  desk.expectQuiet();
});

async function openPlain(): Promise<void> {
  await go('/mara/plain/posts/content/posts/plain.md');
  await post().waitFor();
}
