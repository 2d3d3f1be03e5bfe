import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ host: { build: false } });
  await desk.signIn();
});
afterAll(() => desk.close());

const body = (text: string) => desk.page.getByRole('textbox', { name: 'Post', exact: true }).getByText(text);

test('a reload in the middle of writing loses nothing', async () => {
  const { page } = desk;
  await openPost('First frost on the saltings');
  await page.getByRole('textbox', { name: 'Title' }).fill('First hard frost');
  await page.getByRole('textbox', { name: 'Post', exact: true }).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Written before the reload. ');
  await page.reload();
  await body('Written before the reload.').waitFor();
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('First hard frost');
  desk.expectQuiet();
});

test('a crash right after “Saved” loses nothing', async () => {
  const { page, context } = desk;
  await openPost('Reading the marsh by its grasses');
  await page.getByRole('textbox', { name: 'Post', exact: true }).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Written before the crash. ');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  const address = page.url();
  const session = await page.evaluate(() => Object.entries(sessionStorage));
  await page.close({ runBeforeUnload: false });

  desk = { ...desk, page: await context.newPage() };
  await desk.page.goto(desk.host.app);
  await desk.page.evaluate(
    (kept) => kept.forEach(([key, value]) => sessionStorage.setItem(key, String(value))),
    session,
  );
  await desk.page.goto(address);
  await body('Written before the crash.').waitFor();
});

test('a draft is offered in the list of posts, and can be discarded and brought back', async () => {
  const { page } = desk;
  await page.goto(`${desk.host.app}/${Object.keys(desk.host.repositories)[0]}`);
  await page.getByRole('heading', { name: 'Unpublished changes' }).waitFor();
  await page.getByRole('link', { name: 'Reading the marsh by its grasses' }).first().click();
  await body('Written before the crash.').waitFor();
});

test('a draft is never shown to another account', async () => {
  const { page, host } = desk;
  const other = {
    token: `github_pat_${'B'.repeat(82)}`,
    login: 'ana',
    name: 'Ana Brandt',
    email: 'ana@tidewater.example',
  };
  host.accounts.push(other);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(host.app);
  await page.getByRole('textbox', { name: 'Your token' }).fill(other.token);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Your sites' }).waitFor();
  await openPost('Reading the marsh by its grasses');
  expect(await body('Written before the crash.').count()).toBe(0);
  desk.expectQuiet();
});

async function openPost(title: string): Promise<void> {
  const { page, host } = desk;
  await page.goto(`${host.app}/${Object.keys(host.repositories)[0]}`);
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('textbox', { name: 'Post', exact: true }).waitFor();
}
