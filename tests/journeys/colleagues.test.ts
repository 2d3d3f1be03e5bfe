import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commitAsAna, openDesk, publishAndWait, select, type Desk } from './desk';

const TITLE = 'What the tide leaves behind';
let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.openDemo();
  await desk.page.getByRole('link', { name: TITLE }).click();
  await select(desk.page, 'harbour');
  await desk.page.keyboard.type('haven');
  await desk.page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
});
afterEach(() => desk.close());

test('a commit to another file that arrives before publishing is kept', async () => {
  const before = desk.git('rev-parse', 'main');
  commitAsAna(repository(), (folder) => writeFileSync(join(folder, 'ana.md'), 'Ana was here.\n'));
  await publishAndWait(desk.page);
  expect(desk.git('rev-list', '--count', `${before}..main`)).toBe('2');
  expect(desk.git('show', 'main:ana.md')).toBe('Ana was here.');
  expect(desk.git('show', `main:${postPath()}`)).toContain('haven');
  desk.expectQuiet();
});

test('a commit to the same post is not overwritten, the page says so, and both versions are kept', async () => {
  const { page, git } = desk;
  const path = postPath();
  commitAsAna(repository(), (folder) => {
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace('harbour', 'anchorage'));
  });
  const theirs = git('rev-parse', 'main');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await page.getByRole('dialog', { name: /changed this post too/ }).waitFor();
  expect(git('rev-parse', 'main')).toBe(theirs);
  expect(git('show', `main:${path}`)).toContain('anchorage');
  await page.reload();
  await page.getByRole('textbox', { name: 'Post', exact: true }).getByText('haven').waitFor();
  expect(git('show', `main:${path}`)).toContain('anchorage');
  desk.expectQuiet();
});

function postPath(): string {
  return desk.git('grep', '-l', `^title: .*${TITLE}`, 'main').replace(/^main:/, '');
}

function repository(): string {
  return Object.values(desk.host.repositories)[0] ?? '';
}
