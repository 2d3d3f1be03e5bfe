import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longPost } from '../bench/long-post';
import { mostBusy, openShapes, type Shaped } from './pathological/open-shapes';
import { own, readShared } from './pathological/shapes';

/** One of each kind; `npm run test:pathological` opens all. */
const usual = [
  'quotes in quotes',
  'brackets in brackets',
  'a line of 5 MB',
  '2.5 million lines',
  'a table of 4,000 columns',
  'a table to be filled with 16 million cells',
  '120,000 words in emphasis',
  '10,000 images',
  'a code block of 50,000 lines',
  'a title and 100,000 blanks',
  'a picture that cannot be shown',
  '100,000 blank lines',
];
const isWhole = process.env['GALLEY_SHAPES'] === 'all';
const shared = isWhole ? readShared() : {};
const shapes = isWhole ? { ...own, ...shared } : Object.fromEntries(usual.map((name) => [name, own[name] ?? '']));
const long = 'a post of 30,000 words';

let desk: Shaped;
beforeAll(async () => {
  desk = await openShapes({ ...shapes, [long]: longPost(30_000) });
});
afterAll(() => desk.close());

describe('a post that would freeze a page', () => {
  test.each(Object.keys(shapes))('%s: is opened, written in and kept, and the page is never held up', async (name) => {
    const { longest, tasks, stopped } = await desk.open(name);
    expect(longest, `long tasks: ${tasks.join(', ')}`).toBeLessThan(mostBusy);
    expect(stopped ?? 0, 'milliseconds after which the Worker was stopped').toBeLessThan(2000);
    desk.expectQuiet();
  });

  test.skipIf(!isWhole || Object.keys(shared).length === 0)(
    'the shapes of cmark’s own tests were among them (skipped when ../shared/fixtures/pathological is absent)',
    () => expect(Object.keys(shared).length).toBeGreaterThan(25),
  );
});

test('a normal long post is rich text', async () => {
  expect(await desk.open(long)).toMatchObject({ view: 'rich', stopped: null });
  desk.expectQuiet();
});

test('a save that does not come to an end is given up, and nothing is lost', async () => {
  const { page } = desk;
  await desk.calm();
  await page.getByRole('textbox', { name: 'Post', exact: true }).focus();
  await page.keyboard.type('More of ');
  await page.evaluate(() => (window.isStuck = true));
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await page
    .getByRole('dialog', { name: 'This was not published' })
    .getByText('Every word is kept in your draft')
    .waitFor();
  await page.reload();
  await page.getByText('More of Calm words.').waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'See what changes' }).click();
  await page.getByRole('dialog').locator('ins').getByText('More of').waitFor();
  desk.expectQuiet();
});
