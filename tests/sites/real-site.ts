import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectShown, filledText, fillPost } from '../insertions/fill-post';
import { openDesk, pasteSmallImage, type Desk } from '../journeys/desk';
import type { ExpectedSite } from './expected-site';
import { whyNotHere } from './needs';
import { siteEditor, type SiteEditor } from './site-editor';
import { openReader, type SiteReader } from './site-reader';

/** A machine that is busy building takes its time. */
const patience = { timeout: 20_000 };
const newTitle = 'Café notes: day one';

/** Edits, writes and publishes posts of a real site in the real app, and looks at what its real generator makes of them. */
export function describeRealSite(site: ExpectedSite): void {
  const folder = join(import.meta.dirname, site.name);
  const why = whyNotHere(folder, site.needs);
  if (why !== null) console.info(`${site.name} is skipped: ${why}`);
  describe.skipIf(why !== null)(`${site.name}${why === null ? '' : ` (skipped: ${why})`}`, () => {
    let desk: Desk;
    let editor: SiteEditor;
    let reader: SiteReader;
    let branch = '';
    let repository = '';

    beforeAll(async () => {
      desk = await openDesk({ host: { folder } });
      desk.page.setDefaultTimeout(20_000);
      [repository = ''] = Object.keys(desk.host.repositories);
      branch = desk.host.sites[0]?.site.branch ?? '';
      editor = siteEditor(desk, repository);
      reader = await openReader(desk);
      expect(await desk.host.sites[0]?.builder?.settled()).toMatchObject({ kind: 'built' });
      await desk.signIn();
    });
    afterAll(async () => {
      await reader?.close();
      await desk?.close();
    });

    test('every post is listed, with its title, day and state', async () => {
      const { page } = desk;
      await page.getByRole('link', { name: new RegExp(repository) }).click();
      await page.getByRole('heading', { name: site.collection, exact: true }).waitFor();
      await expect.poll(() => page.title(), patience).toContain(site.title);
      const rows = page.getByRole('list', { name: site.collection, exact: true }).getByRole('listitem');
      await expect.poll(() => rows.count(), patience).toBe(Object.keys(site.days).length);
      for (const [title, day] of Object.entries(site.days)) {
        const row = await rowOf(page, title).innerText();
        expect(row).toContain(day.replace(` ${new Date().getFullYear()}`, ''));
        expect(row).toContain(stateOf(title, site));
      }
    });

    test('the addresses that the site had before lead on', async () => {
      expect(await reader.follow(site.old.from)).toBe(desk.host.site + site.old.to);
    });

    test('one changed word is the whole change, and readers see it', async () => {
      const before = desk.git('rev-parse', branch);
      await editor.changeWord(site.edit);
      const address = await editor.publishLive();
      expect(wordsChanged(desk.git, before, branch)).toEqual([`-${site.edit.from}`, `+${site.edit.to}`]);
      expect(address).toBe(desk.host.site + site.edit.address);
      const page = await reader.read(site.edit.address);
      expect(await page.locator('article').innerText()).toContain(site.edit.to);
    });

    test('a new post is written as its neighbours are, and is built with its image', async () => {
      const { page, git } = desk;
      const { fresh } = site;
      const before = git('rev-parse', branch);
      await page.goto(`${desk.host.app}/${repository}`);
      await page.getByRole('link', { name: 'New post' }).first().click();
      await page.getByRole('textbox', { name: 'Title' }).fill(newTitle);
      const tags = page.getByLabel('Tags', { exact: true });
      for (const tag of fresh.tags) {
        await tags.fill(tag);
        await tags.press('Enter');
      }
      for (const [label, text] of Object.entries(fresh.details ?? {})) {
        await page.getByRole('button', { name: `Add ${label}` }).click();
        await page.getByRole('textbox', { name: label }).fill(text);
      }
      const post = page.getByRole('textbox', { name: 'Post', exact: true });
      await post.click();
      await page.keyboard.type('Two wrens under the table.');
      await page.keyboard.press('Enter');
      await pasteSmallImage(desk);
      await post.locator('img[src^="blob:"]').waitFor();
      await editor.saved();
      const address = await editor.publishLive('A wren');

      const changed = git('diff', '--name-status', before, branch).split('\n');
      const date = datesIn(changed);
      const fill = (pattern: string) => pattern.replace(/\{(\w+)\}/g, (whole, part: string) => date[part] ?? whole);
      expect(changed).toEqual([`A\t${fill(fresh.path)}`, `A\t${fill(fresh.image)}`].toSorted());
      const text = git('show', `${branch}:${fill(fresh.path)}`);
      expect(text.replace(fresh.date, '{date}')).toBe(fill(fresh.text).trimEnd());
      expect(git('rev-list', '--count', `${before}..${branch}`)).toBe('1');
      expect(git('fsck', '--strict')).toBe('');

      expect(address).toBe(desk.host.site + fill(fresh.address));
      const built = await reader.read(fill(fresh.address));
      expect(await built.getByRole('heading', { level: 1 }).innerText()).toBe(newTitle);
      expect(await built.locator('.tags li').allInnerTexts()).toEqual(expect.arrayContaining([...fresh.tags]));
      expect((await built.locator('article time').getAttribute('datetime'))?.slice(0, 10)).toBe(
        /\d{4}-\d\d-\d\d/.exec(fresh.date.exec(text)?.[0] ?? '')?.[0],
      );
      expect(await built.locator('article').innerText()).toContain('Two wrens under the table.');
      expect(await widthOf(built.getByRole('img', { name: 'A wren' }))).toBeGreaterThan(0);
    });

    test.skipIf(!site.filled)(
      'what the site can show is put in from the menu, by keyboard, and is right in the page',
      async () => {
        const { filled } = site;
        const before = desk.git('show', `${branch}:${filled.path}`);
        await desk.page.goto(`${desk.host.app}/${repository}/posts/${filled.path}`);
        await desk.page.getByRole('textbox', { name: 'Post', exact: true }).waitFor();
        await fillPost(desk.page, filled);
        await editor.saved();
        await editor.publishLive();
        expect(desk.git('show', `${branch}:${filled.path}`)).toBe(filledText(before, filled).trimEnd());
        const page = await reader.read(filled.address);
        await expectShown(
          page,
          filled.insertions.flatMap(({ shown }) => shown),
        );
        for (const image of await page.locator('article img').all()) expect(await widthOf(image)).toBeGreaterThan(0);
        const { elsewhere } = filled;
        if (elsewhere) await expectShown(await reader.read(elsewhere.address), elsewhere.shown);
      },
    );

    test('a post that gets a new address is found at both', async () => {
      const { page, git, host } = desk;
      const { title, part, from, to, changes } = site.rename;
      const before = git('rev-parse', branch);
      await page.goto(`${host.app}/${repository}`);
      await page.getByRole('link', { name: title, exact: true }).hover();
      await page.getByRole('button', { name: `More for ${title}` }).click();
      await page.getByRole('menuitem', { name: 'Change address…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Change address' });
      await dialog.getByRole('textbox', { name: 'Last part of the address' }).fill(part);
      expect(await dialog.getByRole('switch', { name: 'Keep the old address working' }).isChecked()).toBe(true);
      await dialog.getByRole('button', { name: 'Change address' }).click();
      await page.getByText('The new address is live.').waitFor({ timeout: 90_000 });

      expect(git('rev-list', '--count', `${before}..${branch}`)).toBe('1');
      const lines = git('diff', '-M', '--name-status', before, branch).split('\n');
      const named = lines.map((line) => line.replace(/^R\d+/, 'R').replaceAll('\t', ' '));
      expect(named.toSorted()).toEqual(changes);
      expect(await reader.follow(from)).toBe(host.site + to);
      const built = await reader.page();
      expect(await built.getByRole('heading', { level: 1 }).innerText()).toBe(title);
      for (const image of await built.locator('article img').all()) expect(await widthOf(image)).toBeGreaterThan(0);
    });

    test('a draft is stored, and is not said to be live', async () => {
      await editor.changeWord(site.draft);
      await editor.publishKept('Stored as a draft');
      expect(await reader.statusOf(site.draft.address)).toBe(404);
    });

    const { isLeftOut } = site.future;
    test(`a post of 2099 is ${isLeftOut ? 'stored, and is not said to be live' : 'live, as the site has it'}`, async () => {
      const { address, to } = site.future;
      await editor.changeWord(site.future);
      const shown = isLeftOut ? await editor.publishKept('Stored until its day') : await editor.publishLive();
      expect(shown).toBe(isLeftOut ? undefined : desk.host.site + address);
      const answer = await fetch(desk.host.site + address);
      expect(answer.status).toBe(isLeftOut ? 404 : 200);
      expect((await answer.text()).includes(to)).toBe(!isLeftOut);
      desk.expectQuiet();
    });
  });
}

function rowOf(page: Page, title: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });
}

/** What a diff of single words takes away and puts in. */
function wordsChanged(git: Desk['git'], before: string, branch: string): readonly string[] {
  return git('diff', '--word-diff=porcelain', '--word-diff-regex=\\w+', '-U0', before, branch)
    .split('\n')
    .filter((line) => /^[-+](?![-+])/.test(line));
}

function stateOf(title: string, { draft, future }: ExpectedSite): string {
  if (title === draft.title) return 'Draft';
  return title === future.title && future.isLeftOut ? 'Scheduled' : 'Live';
}

/** The date in a new file's name, else today's. */
function datesIn(lines: readonly string[]): Readonly<Record<string, string>> {
  const [day = ''] = /\d{4}-\d\d-\d\d/.exec(lines.join('\n')) ?? [];
  const [year = '', month = ''] = day.split('-');
  return { day, year, month };
}

async function widthOf(image: Locator): Promise<number> {
  await image.scrollIntoViewIfNeeded();
  await image.evaluate((element) => element instanceof HTMLImageElement && element.decode());
  return image.evaluate((element) => (element instanceof HTMLImageElement ? element.naturalWidth : 0));
}
