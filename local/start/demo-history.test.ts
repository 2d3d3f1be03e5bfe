import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDemoHistory } from './demo-history';
import { readFolder } from './read-folder';

const folder = join(import.meta.dirname, '../sites/tidewater-almanac');
const history = readDemoHistory(folder);

test('after the last commit, every file of the sample site is there, and each came once', () => {
  const written = history.flatMap(({ files }) => [...files.keys()]);
  expect(written.toSorted()).toEqual([...readFolder(folder).keys()]);
});

test('commits go forward in time, none is dated ahead, and both authors write', () => {
  const times = history.map(({ date }) => Date.parse(date));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(times.at(-1)).toBeLessThanOrEqual(Date.parse('2026-11-20'));
  expect(new Set(history.map(({ author }) => author.name))).toEqual(new Set(['Ana Brandt', 'Mara Oduya']));
});

test('each commit after the first adds one post, named in one style', () => {
  for (const { message, files } of history.slice(1)) {
    expect(message).toMatch(/^Add “[^"']{3,}.*”$/);
    expect([...files.keys()].filter((path) => path.endsWith('.md'))).toHaveLength(1);
  }
});
