import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commitAsAna, openDesk, publishAndWait, type Desk } from './desk';
import { expectAccessible } from './expect-accessible';

const BUNDLE = 'content/posts/first-frost-on-the-saltings';
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ expected: [/status of 404/] });
  commitAsAna(repository(), (folder) => {
    mkdirSync(join(folder, 'public'), { recursive: true });
    writeFileSync(join(folder, 'public/_redirects'), '/start / 301\n');
  });
  await desk.openDemo();
});
afterAll(() => desk.close());

test('with motion, too, a menu rises, and goes at once on Escape', async () => {
  const { page } = desk;
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.evaluate(() =>
    window.addEventListener('animationstart', ({ animationName }) => {
      document.documentElement.dataset['moved'] = animationName;
    }),
  );
  const trigger = page.getByRole('button', { name: 'More for First frost on the saltings' });
  await trigger.click();
  const menu = page.getByRole('menu');
  await menu.waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['moved'])).toBe('galley-rise');
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('a post moves with its images in one commit, and its old address leads to the new one', async () => {
  const { page, git, host } = desk;
  const before = git('rev-parse', 'main');
  await choose('First frost on the saltings', 'Change address…');
  const dialog = page.getByRole('dialog', { name: 'Change address' });
  const address = dialog.getByRole('textbox', { name: 'Last part of the address' });
  const save = dialog.getByRole('button', { name: 'Change address' });
  await address.fill('in-praise-of-mud');
  await dialog.getByText('There is already a post at this address.').waitFor();
  await address.fill(' ');
  await dialog.getByText('An address needs at least one letter or number.').waitFor();
  expect(await save.isDisabled()).toBe(true);
  await address.fill('The first frost!');
  await dialog.getByText('It will be “the-first-frost”.').waitFor();
  await dialog.getByText('2 images move along.').waitFor();
  expect(await dialog.getByRole('switch', { name: 'Keep the old address working' }).isChecked()).toBe(true);
  await expectAccessible(desk.page);
  await address.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('The new address is live.').waitFor({ timeout: 60_000 });

  expect(git('rev-list', '--count', `${before}..main`)).toBe('1');
  const renames = git('show', '-M', '--name-status', '--format=', 'main').split('\n');
  expect(renames.toSorted()).toEqual([
    'M\tpublic/_redirects',
    ...['frost.jpg', 'index.md', 'tide-line.png'].map(
      (name) => `R100\t${BUNDLE}/${name}\tcontent/posts/the-first-frost/${name}`,
    ),
  ]);
  expect(git('show', 'main:public/_redirects')).toBe(
    '/start / 301\n/posts/first-frost-on-the-saltings /posts/the-first-frost/ 301',
  );
  const old = await fetch(`${host.site}/posts/first-frost-on-the-saltings/`);
  expect(new URL(old.url).pathname).toBe('/posts/the-first-frost/');
  expect(await old.text()).toContain('First frost on the saltings');
  expect((await fetch(`${host.site}/posts/the-first-frost/frost.jpg`)).status).toBe(200);
  const row = page.getByRole('link', { name: 'First frost on the saltings' });
  expect(await row.getAttribute('href')).toContain('the-first-frost');
  expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(git('fsck', '--strict')).toBe('');
  desk.expectQuiet();
});

test('links in other posts follow in the same commit, when one wants it', async () => {
  const { page, git, host } = desk;
  const linking = 'content/posts/levelling-the-marsh.md';
  const [before, text] = [git('rev-parse', 'main'), git('show', `main:${linking}`)];
  await choose('Reading the marsh by its grasses', 'Change address…');
  const dialog = page.getByRole('dialog', { name: 'Change address' });
  await dialog.getByRole('textbox', { name: 'Last part of the address' }).fill('grasses');
  const follow = dialog.getByRole('switch', { name: /^Update the links in \d+ other posts?$/ });
  expect(await follow.isChecked()).toBe(false);
  await follow.click();
  await expectAccessible(desk.page);
  await dialog.getByRole('button', { name: 'Change address' }).click();
  await dialog.waitFor({ state: 'detached' });
  const live = async () => (await fetch(`${host.site}/posts/grasses/`)).status;
  await expect.poll(live, { timeout: 60_000 }).toBe(200);
  expect(git('rev-list', '--count', `${before}..main`)).toBe('1');
  expect(git('show', `main:${linking}`)).toBe(
    text.replace('/posts/reading-the-marsh-by-its-grasses/', '/posts/grasses/'),
  );
  desk.expectQuiet();
});

test('unpublished words move along with their post, and are published at its new address', async () => {
  const { page, git } = desk;
  await page.getByRole('searchbox', { name: 'Search posts' }).fill('In praise of mud');
  await page.getByRole('link', { name: 'In praise of mud', exact: true }).click();
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('In praise of more mud');
  await saved();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Change address…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change address' });
  await dialog.getByText('Your unpublished changes move along').waitFor({ state: 'detached' });
  await dialog.getByRole('textbox', { name: 'Last part of the address' }).fill('more-mud');
  await dialog.getByText('Your unpublished changes move along').waitFor();
  await dialog.getByRole('button', { name: 'Change address' }).click();
  await page.waitForURL(/more-mud\.md$/);
  expect(await title.inputValue()).toBe('In praise of more mud');
  expect(git('show', 'main:content/posts/more-mud.md')).not.toContain('more mud');
  await publishAndWait(page);
  expect(git('show', 'main:content/posts/more-mud.md')).toContain('In praise of more mud');
  expect(git('ls-tree', '-r', '--name-only', 'main')).not.toContain('in-praise-of-mud.md');
  await toPosts();
  desk.expectQuiet();
});

test('a copy is a new draft with its own title and images until it is published', async () => {
  const { page, git } = desk;
  const before = git('rev-parse', 'main');
  await choose('Swallows back', 'Duplicate');
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.waitFor();
  await expect.poll(() => title.inputValue()).toBe('Copy of Swallows back');
  await page.locator('.ProseMirror img[src^="blob:"], .ProseMirror img[src^="data:"]').first().waitFor();
  expect(git('rev-parse', 'main')).toBe(before);
  await saved();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('switch', { name: 'Publish it live' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^Live$/ })
    .first()
    .waitFor({ timeout: 60_000 });
  const paths = git('show', '--name-status', '--format=', '--no-renames', 'main').split('\n');
  expect(paths.toSorted()).toEqual([
    'A\tcontent/posts/copy-of-swallows-back/index.md',
    'A\tcontent/posts/copy-of-swallows-back/swallow.png',
  ]);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  await toPosts();
  desk.expectQuiet();
});

test('a deleted post is gone from the list, the site and its repository', async () => {
  const { page, git, host } = desk;
  await choose('Copy of Swallows back', 'Delete…');
  const dialog = page.getByRole('dialog', { name: /Delete “Copy of Swallows back”/ });
  await dialog.getByText('1 image of this post goes with it.').waitFor();
  await dialog.getByText('It stays in the history of your site').waitFor();
  await expectAccessible(desk.page);
  await dialog.getByRole('button', { name: 'Delete post' }).click();
  await page.getByText('Readers no longer find it.').waitFor({ timeout: 60_000 });
  expect(await page.getByRole('link', { name: 'Copy of Swallows back' }).count()).toBe(0);
  expect(git('ls-tree', '-r', '--name-only', 'main')).not.toContain('copy-of-swallows-back');
  expect((await fetch(`${host.site}/posts/copy-of-swallows-back/`)).status).toBe(404);
  desk.expectQuiet();
});

test('a post that somebody changed meanwhile is not deleted', async () => {
  const { page, git } = desk;
  await choose('The eel man', 'Delete…');
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Delete post' });
  await confirm.waitFor();
  commitAsAna(repository(), (folder) => {
    const file = join(folder, 'content/posts/the-eel-man.md');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nAna was here.\n`);
  });
  const theirs = git('rev-parse', 'main');
  await confirm.click();
  await page.getByRole('dialog', { name: 'Ana Brandt changed this post meanwhile' }).waitFor();
  expect(git('rev-parse', 'main')).toBe(theirs);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  desk.expectQuiet();
});

async function choose(title: string, action: string): Promise<void> {
  const { page } = desk;
  await page.getByRole('searchbox', { name: 'Search posts' }).fill(title);
  await page.getByRole('link', { name: title, exact: true }).hover();
  await page.getByRole('button', { name: `More for ${title}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

async function saved(): Promise<void> {
  await desk.page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
}

async function toPosts(): Promise<void> {
  await desk.page.keyboard.press('Escape');
  await desk.page.getByRole('link', { name: 'Back to posts' }).click();
  await desk.page.getByRole('searchbox', { name: 'Search posts' }).waitFor();
}

function repository(): string {
  return Object.values(desk.host.repositories)[0] ?? '';
}
