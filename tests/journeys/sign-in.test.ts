import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ host: { build: false }, expected: [/status of 401/] });
});
afterAll(() => desk.close());

test('a malformed token is told before anything is sent', async () => {
  const { page, host } = desk;
  await page.goto(host.app);
  await page.getByRole('textbox', { name: 'Your token' }).fill('ghp_short');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/too short/);
  expect(host.faults.requests).toHaveLength(0);
});

test('a refused token is told, and a good one opens the sites', async () => {
  const { page, host } = desk;
  await page.getByRole('textbox', { name: 'Your token' }).fill(`ghp_${'x'.repeat(36)}`);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/does not know this token/);
  await page.getByRole('textbox', { name: 'Your token' }).fill(host.token);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Your sites' }).waitFor();
  const name = Object.keys(host.repositories)[0] ?? '';
  await page.getByRole('link', { name: new RegExp(name) }).click();
  await page.getByRole('heading', { name: 'Posts', exact: true }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${name}/?`));
  expect(page.url()).not.toContain(host.token);
});

test('the address of a site can be opened again in the same tab', async () => {
  const { page } = desk;
  await page.reload();
  await page.getByRole('heading', { name: 'Posts', exact: true }).waitFor();
  desk.expectQuiet();
});

test('the sample site opens with one button', async () => {
  const page = await desk.context.newPage();
  await page.goto(desk.host.app);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(desk.host.app);
  await page.getByRole('button', { name: 'Try it first, with a sample site' }).click();
  await page.getByRole('heading', { name: 'Posts', exact: true }).waitFor();
  desk.expectQuiet();
});

test('the account’s menu opens by keyboard, gives the focus back, and signs out of every tab', async () => {
  const other = desk.page;
  const page = await desk.context.newPage();
  await page.goto(desk.host.app);
  await page.getByRole('button', { name: 'Try it first, with a sample site' }).click();
  await page.getByRole('heading', { name: 'Posts', exact: true }).waitFor();
  const account = page.getByRole('button', { name: /Mara/ });
  await account.press('Enter');
  await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => account.evaluate((element) => element === document.activeElement)).toBe(true);
  await account.click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('textbox', { name: 'Your token' }).waitFor();
  await other.getByRole('textbox', { name: 'Your token' }).waitFor();
  expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toContain(desk.host.token);
  desk.expectQuiet();
});
