import { expect, test } from 'vitest';
import { processorTime } from '../../tests/processor-time';
import { isOtherMarkup, readOtherMarkup } from './other-markup';
import { printPostFile } from './post-file';
import { readFile } from './read-file';

const post =
  'The tide clock\r\n##############\r\n\r\n:date: 2026-11-14\r\n:Tags: tide, clock\r\n:status: draft\r\n\r\n* One\r\n';

test('the title and the fields of reStructuredText are shown', () => {
  expect(readOtherMarkup(post)).toEqual({
    title: 'The tide clock',
    date: '2026-11-14',
    tags: 'tide, clock',
    status: 'draft',
  });
  expect(readOtherMarkup('=====\n Clock\n=====\n\n:slug: clock\n')).toEqual({ title: 'Clock', slug: 'clock' });
  expect(readOtherMarkup('No title.\n\n:note\n')).toEqual({});
  expect(Object.getPrototypeOf(readOtherMarkup(':__proto__: x\n'))).toBe(Object.getPrototypeOf({}));
});

test('it is text from its first character to its last, never details', () => {
  expect(isOtherMarkup('content/a.rst')).toBe(true);
  for (const text of [post, '---\ntitle: A\n---\n', '\ufeffA\n===\n']) {
    const file = readFile('content/a.rst', text);
    expect(file).toMatchObject({ frontmatter: null, body: text, problems: [] });
    expect(printPostFile(file)).toBe(text);
  }
});

test('hostile text is read in no time', () => {
  const start = processorTime();
  for (const text of ['='.repeat(100_000), ':a: b\n'.repeat(20_000), `${' '.repeat(50_000)}a`]) readOtherMarkup(text);
  expect(processorTime() - start).toBeLessThan(500);
});
