import { afterEach, expect, test } from 'vitest';
import { openDesk, type Desk } from './desk';
import { expectAccessible } from './expect-accessible';
import { everyField, fieldsSite } from './fields-site';

const host = { demo: false, build: false, repositories: { 'mara/every-field': fieldsSite } };
const path = 'content/posts/low-water.md';

let desk: Desk;
afterEach(() => desk.close());

async function openPost(): Promise<void> {
  const { page } = desk;
  await desk.signIn();
  await page.goto(`${desk.host.app}/mara/every-field/posts/${path}`);
  await page.getByRole('textbox', { name: 'Post', exact: true }).waitFor();
}

test('a part of an object, an item of a list, a relation, a choice and a colour change their own lines and no other', async () => {
  desk = await openDesk({ host });
  const { page, git } = desk;
  await openPost();
  const panel = page.getByRole('complementary', { name: 'Post details' });

  const photographer = panel.getByRole('group', { name: 'Photographer' });
  await photographer.getByLabel('Name').fill('Ana H. Holt');
  await panel.getByRole('button', { name: /^Stops, 2: Saltholm/ }).click();
  await panel.getByRole('group', { name: 'Stops, 2' }).getByLabel('Metres').fill('85');
  const author = panel.getByRole('combobox', { name: 'Author' });
  await author.click();
  await expect.poll(() => author.inputValue()).toBe('Mara Brandt');
  await author.fill('jo');
  await author.press('ArrowDown');
  await author.press('Enter');
  await panel.getByRole('radio', { name: 'winter' }).check();
  await panel.getByLabel('Pick Accent').fill('#aabbcc');
  await panel.getByLabel('Date').fill('2026-11-15T08:30');

  await expectAccessible(page, { within: 'aside' });

  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Left empty: Teaser').waitFor();
  await dialog.getByRole('button', { name: 'Publish now' }).click();
  await expect.poll(() => git('rev-list', '--count', 'main'), { timeout: 20_000 }).toBe('2');

  const lines = git('diff', '-U0', 'main~', 'main')
    .split('\n')
    .filter((line) => /^[-+](?![-+]{2} )/.test(line));
  expect(lines).toEqual([
    '-date: 2026-11-14 08:30:00 +0100',
    '+date: 2026-11-15 08:30:00 +0100',
    '-author: mara # see data/authors.yml',
    '+author: jo # see data/authors.yml',
    '-season: autumn',
    '+season: winter',
    '-accent:   "#0B3D5C80"  # with its opacity',
    '+accent:   "#AABBCC80"  # with its opacity',
    '-    name: "Ana Holt" # as she signs',
    '+    name: "Ana H. Holt" # as she signs',
    '-    metres: 80',
    '+    metres: 85',
  ]);
  expect(git('show', `main:${path}`).length).toBe(
    everyField.trimEnd().length + ' H.'.length - 'mara'.length + 'jo'.length,
  );
  desk.expectQuiet();
});

test('on a phone every control of the details can be hit with a finger', async () => {
  desk = await openDesk({ host, viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  const { page } = desk;
  await openPost();
  await page.getByRole('button', { name: 'Post details' }).click();
  const dialog = page.getByRole('dialog', { name: 'Post details' });
  await dialog.getByRole('group', { name: 'Photographer' }).waitFor();
  const small = await dialog.evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>('button, input:not([data-bare]), textarea, select, a[href]')]
      .map((control) =>
        control.matches('[type=checkbox], [type=radio]') ? (control.closest('label') ?? control) : control,
      )
      .filter((control) => control.checkVisibility() && control.getAttribute('aria-hidden') === null)
      .filter((control) => control.getBoundingClientRect().height < 43.5)
      .map(
        (control) =>
          `${control.getAttribute('aria-label') ?? control.outerHTML} ${control.getBoundingClientRect().height}`,
      ),
  );
  expect(small).toEqual([]);
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await expectAccessible(page, { within: '[role=dialog]' });
});
