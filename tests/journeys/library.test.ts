import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commitAsAna, openDesk, publishAndWait, type Desk } from './desk';
import { expectAccessible } from './expect-accessible';
import { takePhonePhoto } from './phone-photo';

const post = 'content/posts/in-praise-of-mud.md';
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const [bare = ''] = Object.values(desk.host.repositories);
  commitAsAna(bare, (folder) => {
    const file = join(folder, post);
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      `${text.replace(/^(---\n[\s\S]*?)\n---\n/, '$1\nheader: "/images/kelp.svg" # kept\n---\n')}\n![Kelp](/images/kelp.svg)\n`,
    );
  });
  await desk.signIn();
});
afterAll(() => desk.close());

const at = (path: string) => `${desk.host.app}/${Object.keys(desk.host.repositories)[0]}/${path}`;
const tile = (name: string) => desk.page.getByRole('list', { name: 'Images' }).getByRole('button', { name });

test('the library shows the site’s images, where they are used, and finds them', async () => {
  const { page } = desk;
  await page.goto(at('images'));
  await page.getByRole('heading', { name: 'Images' }).waitFor();
  await page.getByRole('list', { name: 'Images' }).locator('img').first().waitFor();
  await page.getByRole('button', { name: /^Not used \d+/ }).waitFor();
  await expectAccessible(desk.page);
  const first = page.getByRole('list', { name: 'Images' }).getByRole('button').first();
  await first.focus();
  await page.keyboard.press('End');
  const last = await page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? '')).not.toBe(last);
  await page.getByRole('searchbox', { name: 'Search images' }).fill('kelp');
  await tile('kelp.svg').click();
  const details = page.getByRole('complementary', { name: 'Details of kelp.svg' });
  await details.getByRole('link', { name: 'In praise of mud' }).waitFor();
  await details.getByText('Kelp', { exact: true }).waitFor();
  await expectAccessible(desk.page);
  desk.expectQuiet();
});

test('a new name goes into the text, the details and the drafts that show it, in one commit', async () => {
  const { page, git, context } = desk;
  const writing = await context.newPage();
  await desk.signIn(writing);
  await writing.goto(at(`posts/${post}`));
  await writing.getByRole('textbox', { name: 'Post', exact: true }).getByRole('paragraph').first().click();
  await writing.keyboard.type('Drafted. ');
  await writing.getByText('Saved', { exact: true }).waitFor();
  const before = git('rev-parse', 'main');
  await page.getByRole('button', { name: 'Rename or move…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rename or move kelp.svg' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Wet Kelp');
  await dialog.getByText('It will be wet-kelp.svg.').waitFor();
  await dialog.getByRole('button', { name: /^Save/ }).click();
  await dialog.getByText(/“In praise of mud” is open in another tab/).waitFor();
  await expectAccessible(desk.page);
  expect(git('rev-parse', 'main')).toBe(before);
  await writing.close();
  await dialog.getByRole('button', { name: /^Save/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('complementary', { name: 'Details of wet-kelp.svg' }).waitFor();
  expect(git('rev-list', '--count', `${before}..main`)).toBe('1');
  expect(git('show', '-M', '--name-status', '--format=', 'main')).toContain(
    'R100\tpublic/images/kelp.svg\tpublic/images/wet-kelp.svg',
  );
  const old = git('show', `${before}:${post}`);
  expect(git('show', `main:${post}`)).toBe(old.replaceAll('/images/kelp.svg', '/images/wet-kelp.svg'));
  for (const path of git('diff', '--name-only', '--diff-filter=M', before, 'main').split('\n'))
    expect(git('show', `main:${path}`)).toBe(
      git('show', `${before}:${path}`).replaceAll('/images/kelp.svg', '/images/wet-kelp.svg'),
    );
  desk.expectQuiet();
});

test('the draft shows the image under its new name, and only its own words are left to publish', async () => {
  const { page } = desk;
  await page.goto(at(`posts/${post}`));
  const text = page.getByRole('textbox', { name: 'Post', exact: true });
  await text.getByText('Drafted.').waitFor();
  await expect
    .poll(() => text.getByRole('img', { name: 'Kelp' }).evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await page.goto(at('images'));
  desk.expectQuiet();
});

test('files that are added are light, and one commit', async () => {
  const { page, git } = desk;
  const photo = await takePhonePhoto(page);
  const before = git('rev-parse', 'main');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Upload' }).click();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>');
  await (
    await chooser
  ).setFiles([
    { name: 'Two Fields.JPG', mimeType: 'image/jpeg', buffer: photo },
    { name: 'Arrow.svg', mimeType: 'image/svg+xml', buffer: svg },
    { name: 'Again.JPG', mimeType: 'image/jpeg', buffer: photo },
  ]);
  await page.getByText('2 images are in your site.').waitFor();
  await page.getByText('Your site has it already, as two-fields.jpg').waitFor();
  expect(git('rev-list', '--count', `${before}..main`)).toBe('1');
  expect(git('diff', '--name-status', before, 'main')).toBe(
    'A\tpublic/images/arrow.svg\nA\tpublic/images/two-fields.jpg',
  );
  expect(Number(git('cat-file', '-s', 'main:public/images/two-fields.jpg'))).toBeLessThan(400_000);
  await page.getByRole('searchbox', { name: 'Search images' }).fill('two-fields');
  await tile('two-fields.jpg').locator('img').waitFor();
  desk.expectQuiet();
});

test('an image of the site is chosen for a post: a reference in its own style and no new file', async () => {
  const { page, git, host } = desk;
  const before = git('rev-parse', 'main');
  await page.goto(at(`posts/${post}`));
  const text = page.getByRole('textbox', { name: 'Post', exact: true });
  await text.getByRole('paragraph').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/site');
  await page.getByRole('option', { name: /^Image from this site/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose an image' });
  await dialog.getByRole('searchbox').fill('wet');
  await dialog.getByRole('button', { name: 'wet-kelp.svg' }).click();
  await expectAccessible(desk.page);
  await dialog.getByRole('button', { name: 'Use this image' }).click();
  await text.getByRole('img', { name: 'Kelp' }).first().waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  await publishAndWait(page);
  expect(git('diff', '--name-status', before, 'main')).toBe(`M\t${post}`);
  expect(git('diff', before, 'main')).toContain('+![Kelp](/images/wet-kelp.svg)');
  expect(git('diff', before, 'main')).toContain('Drafted. ');
  expect(git('show', `main:${post}`)).not.toContain('/images/kelp.svg');
  await page.keyboard.press('Escape');
  await host.settled();
  desk.expectQuiet();
});

test('a setting or a style that names an image is told, and an image is replaced under its address', async () => {
  const { page, git, host } = desk;
  const [bare = ''] = Object.values(host.repositories);
  commitAsAna(bare, (folder) => {
    writeFileSync(join(folder, 'extra.css'), '.hero { background: url(../images/arrow.svg) }\n');
  });
  await page.goto(at('images'));
  await page.getByRole('searchbox', { name: 'Search images' }).fill('arrow');
  const arrow = page
    .getByRole('list', { name: 'Images' })
    .getByRole('button', { name: 'arrow.svg In the site’s design' });
  await arrow.click();
  const details = page.getByRole('complementary', { name: 'Details of arrow.svg' });
  await details.getByText('extra.css').waitFor();
  const before = git('rev-parse', 'main');
  const chooser = page.waitForEvent('filechooser');
  await details.getByRole('button', { name: 'Replace…' }).click();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';
  await (await chooser).setFiles({ name: 'New.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
  const dialog = page.getByRole('dialog', { name: 'Replace arrow.svg?' });
  await dialog.getByText(/Its address stays/).waitFor();
  await expectAccessible(desk.page);
  await dialog.getByRole('button', { name: 'Replace', exact: true }).click();
  await page.getByText('arrow.svg was replaced.').waitFor();
  expect(git('diff', '--name-status', before, 'main')).toBe('M\tpublic/images/arrow.svg');
  expect(git('show', 'main:public/images/arrow.svg')).toBe(svg);
  desk.expectQuiet();
});

test('several images are chosen by keyboard and deleted in one commit, after what shows them is told', async () => {
  const { page, git } = desk;
  const search = page.getByRole('searchbox', { name: 'Search images' });
  await page.getByRole('button', { name: 'Select', exact: true }).press('Enter');
  const bar = page.getByRole('toolbar', { name: 'Selected images' });
  await expect.poll(() => bar.evaluate((element) => element === document.activeElement)).toBe(true);
  await tile('arrow.svg').focus();
  await page.keyboard.press('Space');
  await search.fill('wet-kelp');
  await tile('wet-kelp.svg').focus();
  await page.keyboard.press('Space');
  await bar.getByText('2 images selected').waitFor();
  await expectAccessible(desk.page);
  const before = git('rev-parse', 'main');
  await bar.getByRole('button', { name: 'Delete…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete 2 images?' });
  await dialog.getByText('wet-kelp.svg in In praise of mud').waitFor();
  await dialog.getByText('extra.css').waitFor();
  await expectAccessible(desk.page);
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('2 images were deleted.').waitFor();
  expect(git('rev-list', '--count', `${before}..main`)).toBe('1');
  expect(git('diff', '--name-status', before, 'main')).toBe(
    'D\tpublic/images/arrow.svg\nD\tpublic/images/wet-kelp.svg',
  );
  desk.expectQuiet();
});

test('a file of the site is found, downloaded, renamed with the links to it, and deleted after what links to it is told', async () => {
  const { page, git, host } = desk;
  const [bare = ''] = Object.values(host.repositories);
  const bytes = Buffer.from('%PDF-1.7 tides');
  commitAsAna(bare, (folder) => {
    mkdirSync(join(folder, 'public/files'), { recursive: true });
    writeFileSync(join(folder, 'public/files/tides.pdf'), bytes);
    writeFileSync(join(folder, 'public/files/spare.zip'), 'PK');
    const text = readFileSync(join(folder, post), 'utf8');
    writeFileSync(join(folder, post), `${text}\nSee [the tables](/files/tides.pdf).\n`);
  });
  await page.goto(at('images'));
  await page.getByRole('heading', { name: 'Images and files' }).waitFor();
  await page.getByRole('button', { name: /^Not used \d+/ }).waitFor();
  await page.getByRole('button', { name: 'Files 2' }).click();
  await tile('spare.zip').getByText('Not used').waitFor();
  await tile('tides.pdf').getByText('Document, PDF, 1 KB').waitFor();
  await tile('tides.pdf').click();
  const details = page.getByRole('complementary', { name: 'Details of tides.pdf' });
  await details.getByRole('link', { name: 'In praise of mud' }).waitFor();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await details.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe('tides.pdf');
  expect(readFileSync(await (await download).path())).toEqual(bytes);

  const before = git('rev-parse', 'main');
  await details.getByRole('button', { name: 'Rename or move…' }).click();
  const rename = page.getByRole('dialog', { name: 'Rename or move tides.pdf' });
  await rename.getByRole('textbox', { name: 'Name' }).fill('Tides 2027');
  await rename.getByRole('button', { name: /^Save/ }).click();
  await page.getByRole('complementary', { name: 'Details of tides-2027.pdf' }).waitFor();
  expect(git('rev-list', '--count', `${before}..main`)).toBe('1');
  expect(git('diff', '-M', '--name-status', before, 'main')).toBe(
    `M\t${post}\nR100\tpublic/files/tides.pdf\tpublic/files/tides-2027.pdf`,
  );
  expect(git('show', `main:${post}`)).toBe(git('show', `${before}:${post}`).replace('tides.pdf', 'tides-2027.pdf'));

  const renamed = git('rev-parse', 'main');
  await page.getByRole('button', { name: 'Delete…' }).click();
  const remove = page.getByRole('dialog', { name: 'Delete tides-2027.pdf?' });
  await remove.getByText('1 post links to it, and the link will lead nowhere:').waitFor();
  await expectAccessible(page);
  await remove.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('tides-2027.pdf was deleted.').waitFor();
  expect(git('diff', '--name-status', renamed, 'main')).toBe('D\tpublic/files/tides-2027.pdf');
  desk.expectQuiet();
});

test('what could not be sent is kept, said, and goes on', async () => {
  const { page, git, context } = desk;
  const before = git('rev-parse', 'main');
  await context.setOffline(true);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Upload' }).click();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7"/>';
  await (
    await chooser
  ).setFiles([
    { name: 'Seven.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) },
    { name: 'Bad.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg onload="alert(1)"/>') },
  ]);
  const uploads = page.getByRole('region', { name: 'Uploads' });
  await uploads.getByText('The image is not in your site yet.').waitFor({ timeout: 60_000 });
  await uploads.getByText(/This drawing holds a program/).waitFor();
  await expectAccessible(desk.page);
  expect(git('rev-parse', 'main')).toBe(before);
  await context.setOffline(false);
  await uploads.getByRole('button', { name: 'Try again' }).click();
  await uploads.getByText('1 image is in your site.').waitFor();
  expect(git('diff', '--name-status', before, 'main')).toBe('A\tpublic/images/seven.svg');
});
