import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from './desk';

const NAME = 'mara/thousand';
const files = Object.fromEntries(
  Array.from({ length: 1000 }, (_, index) => {
    const date = new Date(Date.UTC(2010, 0, 1 + index * 5)).toISOString().slice(0, 10);
    return [
      `content/posts/note-${index}.md`,
      `---\ntitle: Note ${index}\ndate: ${date}\ntags: [Notes]\n---\n\nThe text of note ${index}.\n`,
    ] as const;
  }),
);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({
    host: {
      build: false,
      repositories: {
        [NAME]: {
          ...files,
          'eleventy.config.js': 'export default () => {};\n',
          'package.json': '{"dependencies":{"@11ty/eleventy":"3.1.7"}}\n',
        },
      },
    },
  });
});
afterAll(() => desk.close());

const sent = () => desk.host.faults.requests.filter(({ method }) => method !== 'OPTIONS').length;

test('the first of a thousand posts stand there after at most four requests', async () => {
  const { page, host } = desk;
  await desk.signIn();
  await page.getByRole('link', { name: new RegExp(NAME) }).waitFor();
  const before = sent();
  let atFirstRow = Number.NaN;
  await page.goto(`${host.app}/${NAME}`);
  const start = sent();
  expect(start).toBeGreaterThanOrEqual(before);
  await page
    .getByRole('link', { name: /^Note \d+$/ })
    .first()
    .waitFor();
  atFirstRow = sent() - before;
  expect(atFirstRow).toBeLessThanOrEqual(4);
});

test('the rest is read in the background, newest first, and found by its words', async () => {
  const { page } = desk;
  await page.getByRole('link', { name: 'Note 999' }).waitFor();
  await page.getByRole('searchbox', { name: 'Search posts' }).fill('text of note 417');
  await page.getByRole('link', { name: 'Note 417' }).waitFor();
  expect(await page.getByRole('link', { name: /^Note \d+$/ }).count()).toBe(1);
});

test('a second visit reads no file again', async () => {
  const { page, host } = desk;
  await page.reload();
  await page.getByRole('link', { name: 'Note 999' }).waitFor();
  const before = host.faults.requests.length;
  await page.reload();
  await page.getByRole('link', { name: 'Note 999' }).waitFor();
  const since = host.faults.requests.slice(before).filter(({ method }) => method !== 'OPTIONS');
  expect(since.filter(({ operation, path }) => operation === 'Blobs' || path.includes('/git/blobs/'))).toEqual([]);
  desk.expectQuiet();
});
