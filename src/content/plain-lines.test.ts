import { expect, test } from 'vitest';
import { processorTime } from '../../tests/processor-time';
import { plainLines } from './plain-lines';

test.each([
  ['a colon too much', 'title: Tea: a story\ndate: 2026-01-01 # c', { title: 'Tea: a story', date: '2026-01-01' }],
  ['a quote that is never closed', 'title: "Old\nb: 1', { title: 'Old', b: '1' }],
  ['JavaScript', '{\n  title: "Old",\n  draft: true,\n}', { title: 'Old', draft: 'true' }],
  ['assignments', "const title = 'Old';\nexport default {}", { title: 'Old' }],
  ['JSON', '{\n  "title": "Old",\n  "tags": [', { title: 'Old' }],
  ['TOML', 'title = "Old"\ntitle = "Other"\n[a', { title: 'Old' }],
  ['a nested title after all', 'page:\n  title: Inner\ntitle: Old\n[', { title: 'Old' }],
  ['lists, blocks and references, which say nothing', 'a: [x\nb: |\nc: *d\n__proto__: x', {}],
])('%s', (_, source, values) => {
  expect({ ...plainLines(source) }).toEqual(values);
});

test('long lines of spaces take no time', () => {
  const start = processorTime();
  plainLines(`title:${' '.repeat(60_000)}x\n${`a:${' '.repeat(900)}\n`.repeat(60)}`);
  expect(processorTime() - start).toBeLessThan(500);
});
