import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfigs } from '../../src/site/configs/index';
import { openDesk, pasteSmallImage, type Desk } from './desk';
import { expectAccessible } from './expect-accessible';

const post = (title: string, date: string) =>
  `---\ntitle: ${title}\ndate: ${date}\nmood: calm\n---\n\nWords of ${title}.\n\n![The quay](/pics/quay.png)\n`;

/** Posts where nobody looks for them, beside what looks more like posts. */
const shore = {
  'README.md': '# Shore\n',
  'archive/posts/2011-01-01-import.md': post('An old import', '2011-01-01'),
  'archive/posts/2012-02-01-import.md': post('Another old import', '2012-02-01'),
  'texts/2025/harbour.markdown': post('The harbour', '2025-05-01'),
  'texts/2026/ferry.markdown': post('The ferry', '2026-05-01'),
  'texts/2026/lamp.markdown': post('The lamp', '2026-06-01'),
  'docs/guide/start.md': '---\ntitle: Start here\n---\n\nWelcome.\n',
  'assets/pics/quay.png': 'no picture',
  'assets/icons/dot.png': 'no picture',
};

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ host: { build: false, repositories: { 'mara/shore': shore } } });
  await desk.signIn();
});
afterAll(() => desk.close());

const git = (...words: string[]) =>
  execFileSync('git', ['--git-dir', desk.host.repositories['mara/shore'] ?? '', ...words], {
    encoding: 'utf8',
  }).trimEnd();

test('a wrong guess is put right in a few steps, holds for a new post, and is saved for everyone', async () => {
  const { page, host, context } = desk;
  await page.goto(`${host.app}/mara/shore`);
  await page.getByText('Galley found your posts in archive/posts.').waitFor();
  await page.getByRole('button', { name: 'Choose another folder' }).click();
  await page.getByRole('dialog').getByText('The lamp').first().waitFor();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^texts\b/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'The lamp' }).waitFor();

  await page.getByRole('link', { name: 'Settings' }).click();
  const part = page.getByRole('button', { name: /^Texts/ });
  await part.focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^The next one: texts\/\d{4}\/a-day-at-the-sea\.markdown$/).waitFor();
  await page.getByLabel('Name', { exact: true }).fill('Journal');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Journal/ }).waitFor();
  await page.getByLabel('Images', { exact: true }).selectOption({ label: 'In assets/pics, written /pics/…' });
  await page.getByText('boat.jpg goes to assets/pics/boat.jpg and is written /pics/boat.jpg').waitFor();
  await expectAccessible(page);

  await page.getByRole('link', { name: /^Journal/ }).click();
  await page.getByRole('link', { name: 'New post' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Low water');
  const words = page.getByRole('textbox', { name: 'Post', exact: true });
  await words.click();
  await page.keyboard.type('The steps are dry.');
  await pasteSmallImage(desk);
  await words.locator('img[src^="blob:"]').waitFor();
  const before = git('rev-parse', 'main');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await expect.poll(() => git('rev-parse', 'main'), { timeout: 20_000 }).not.toBe(before);
  const year = String(new Date().getFullYear());
  const written = git('diff', '--name-only', before, 'main').split('\n');
  expect(written).toEqual([expect.stringMatching(/^assets\/pics\/.+\.png$/), `texts/${year}/low-water.markdown`]);
  const text = git('show', `main:texts/${year}/low-water.markdown`);
  expect(text).toMatch(/^---\ntitle: "?Low water"?\ndate: /);
  expect(text).toMatch(/\]\(\/pics\/.+\.png\)/);

  await page.goto(`${host.app}/mara/shore/settings`);
  await page.getByRole('button', { name: 'Save for everyone…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('texts is called “Journal”.').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save for everyone', exact: true }).click();
  await page.getByText('Everything is as Galley found it.').waitFor();
  expect(git('diff', '--name-only', 'main~1', 'main')).toBe('galley.yml');
  const saved = readConfigs(new Map([['galley.yml', git('show', 'main:galley.yml')]]));
  expect(saved?.notUnderstood).toEqual([]);
  expect(saved?.collections[0]).toMatchObject({
    folder: 'texts',
    label: 'Journal',
    media: { folder: 'assets/pics', address: '/pics' },
  });

  const other = await context.browser()?.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const phone = await other?.newPage();
  if (!phone) throw new Error('no second window');
  await desk.signIn(phone);
  await phone.goto(`${host.app}/mara/shore`);
  await phone.getByRole('heading', { level: 1, name: 'Journal' }).waitFor();
  expect(await phone.getByRole('button', { name: 'Choose another folder' }).count()).toBe(0);
  await phone.getByRole('button', { name: /change site/ }).click();
  await phone.getByRole('menuitem', { name: 'Settings' }).click();
  await phone.getByRole('button', { name: /^Journal/ }).click();
  await phone.getByRole('group', { name: 'Fields' }).waitFor();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(phone);
  await other?.close();
  desk.expectQuiet();
});
