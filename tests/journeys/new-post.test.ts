import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, pasteSmallImage, publishAndWait, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('a new post with a title, tags, a table and a pasted image is one commit, and the page shows it all', async () => {
  const { page, host, git } = desk;
  const before = git('rev-parse', 'main');
  await desk.openDemo();
  await page
    .getByRole('link', { name: 'New post' })
    .or(page.getByRole('button', { name: 'New post' }))
    .first()
    .click();

  await page.getByRole('textbox', { name: 'Title' }).fill('A lamp for the ferry steps');
  const tags = page.getByLabel('Tags', { exact: true });
  await tags.fill('Ferries');
  await tags.press('Enter');
  await tags.fill('Repairs');
  await tags.press('Enter');

  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  await post.click();
  await page.keyboard.type('Nobody could see the third step.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/table');
  await page.getByRole('option', { name: /^Table/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Lamp');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Price');
  expect(await post.getByRole('columnheader').count()).toBeGreaterThanOrEqual(2);

  await page.keyboard.press('Control+End');
  await post.press('Control+End');
  await pasteSmallImage(desk);
  await post.locator('img[src^="blob:"]').waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  await publishAndWait(page);

  expect(git('rev-list', '--count', `${before}..main`)).toBe('1');
  const paths = git('diff', '--name-only', before, 'main').split('\n');
  const [image] = paths.filter((path) => path.endsWith('.png'));
  const [file] = paths.filter((path) => path.endsWith('.md'));
  expect(paths).toHaveLength(2);
  expect(file).toMatch(/a-lamp-for-the-ferry-steps/);
  const text = git('show', `main:${file}`);
  expect(text).toMatch(/^---\ntitle: "?A lamp for the ferry steps"?\n/);
  expect(text).toContain('Ferries');
  expect(text).toContain('| Lamp | Price |');
  expect(text).toContain('Nobody could see the third step.');
  expect(git('cat-file', '-t', `main:${image}`)).toBe('blob');
  expect(git('fsck', '--strict')).toBe('');

  const address = (await page.getByRole('link', { name: 'See it' }).first().getAttribute('href')) ?? '';
  const html = await (await fetch(address)).text();
  expect(html).toContain('<th>Lamp</th>');
  const source = /<img[^>]+src="([^"]+\.png)"/.exec(html.slice(html.indexOf('third step')))?.[1] ?? '';
  const picture = await fetch(new URL(source, address));
  expect(picture.status).toBe(200);
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect(new URL(address).origin).toBe(host.site);
  desk.expectQuiet();
});
