import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, select, type Desk } from './desk';
import { docusaurusPosts, hugoPosts, jekyllPosts, type OddPost } from './odd-posts';

const files = (posts: readonly OddPost[]) => Object.fromEntries(posts.map(({ path, text }) => [path, text]));
const repositories = {
  'mara/hugo': { 'hugo.toml': 'title = "Odd"\n', ...files(hugoPosts) },
  'mara/jekyll': { '_config.yml': 'title: Odd\n', ...files(jekyllPosts) },
  'mara/docusaurus': {
    'package.json': '{ "dependencies": { "@docusaurus/core": "3.10.2" } }\n',
    'docusaurus.config.js': "export default { title: 'Odd', presets: [['classic', {}]] };\n",
    ...files(docusaurusPosts),
  },
};
const cases = [
  ...hugoPosts.map((post) => ['mara/hugo', post] as const),
  ...jekyllPosts.map((post) => ['mara/jekyll', post] as const),
  ...docusaurusPosts.map((post) => ['mara/docusaurus', post] as const),
].map(([repository, post]) => ({ repository, ...post }));

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ host: { build: false, repositories } });
  await desk.signIn();
});
afterAll(() => desk.close());

test.each(cases)(
  '$path: one word changed in the browser, and every other byte stays',
  async ({ repository, path, text }) => {
    const { page, host } = desk;
    const git = (...words: string[]) =>
      execFileSync('git', ['--git-dir', host.repositories[repository] ?? '', ...words]).toString('latin1');
    const before = git('rev-parse', 'main').trim();
    expect(git('cat-file', 'blob', `main:${path}`)).toBe(bytes(text));

    await page.goto(`${host.app}/${repository}/posts/${path}`);
    await page.getByRole('textbox', { name: 'Post', exact: true }).waitFor();
    await select(page, 'needle');
    await page.keyboard.type('thread');
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved$/ })
      .waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
    await expect.poll(() => git('rev-parse', 'main').trim(), { timeout: 15_000 }).not.toBe(before);

    expect(git('diff', '--name-only', before, 'main').trim()).toBe(path);
    expect(git('cat-file', 'blob', `main:${path}`)).toBe(bytes(text.replace('needle', 'thread')));
    desk.expectQuiet();
  },
);

function bytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}
