import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, publishAndWait, select, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('one changed word is the whole diff, and the page is live with it', async () => {
  const { page, host, git } = desk;
  const before = git('rev-parse', 'main');
  await desk.openDemo();
  await page.getByRole('searchbox', { name: 'Search posts' }).fill('tide leaves behind');
  await page.getByRole('link', { name: 'What the tide leaves behind' }).click();
  await page.getByRole('textbox', { name: 'Title' }).waitFor();

  await select(page, 'harbour');
  await page.keyboard.type('haven');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  await publishAndWait(page);

  const path = git('diff', '--name-only', before, 'main');
  expect(path.split('\n')).toHaveLength(1);
  expect(
    git('diff', '--word-diff=porcelain', '-U0', before, 'main')
      .split('\n')
      .filter((line) => /^[-+](?![-+])/.test(line)),
  ).toEqual(['-harbour', '+haven']);
  expect(git('rev-list', '--count', `${before}..main`)).toBe('1');
  expect(git('fsck', '--strict')).toBe('');

  const link = page.getByRole('link', { name: 'See it' }).first();
  const address = (await link.getAttribute('href')) ?? '';
  expect(new URL(address).origin).toBe(host.site);
  expect(await (await fetch(address)).text()).toContain('haven');
  desk.expectQuiet();
});

test('opening a post and leaving it writes nothing', async () => {
  const { page, git } = desk;
  const before = git('rev-parse', 'main');
  await page.goto(`${desk.host.app}/${Object.keys(desk.host.repositories)[0]}`);
  await page.getByRole('link', { name: 'First frost on the saltings' }).click();
  await page.getByRole('textbox', { name: 'Post', exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true);
  expect(git('rev-parse', 'main')).toBe(before);
  desk.expectQuiet();
});
