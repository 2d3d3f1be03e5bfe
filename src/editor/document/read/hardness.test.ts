import { expect, test } from 'vitest';
import { processorTime } from '../../../../tests/processor-time';
import { openBody } from '../open';
import { saveBody } from '../save';
import { judgeHardness } from './hardness';

const syntax = { templateTags: true, kramdown: true, directives: true };

test.each([
  ['quotes in quotes', '>'.repeat(5000) + ' a'],
  ['lists in lists', '- '.repeat(5000) + 'a'],
  ['opening brackets', '['.repeat(5000)],
  ['emphasis', '*a **a '.repeat(7000)],
  ['pairs of tildes', '~a~~b'.repeat(20_000)],
  ['lines that almost are rules', '- - - - - - - - a\n'.repeat(5500)],
  ['shortcodes never closed', '{{< a\n'.repeat(16_000)],
])('%s: opens as source in no time, and only as it is', (_name, text) => {
  const start = processorTime();
  const opened = openBody(text, syntax);
  expect(opened.tooHard).not.toBeNull();
  expect(processorTime() - start).toBeLessThan(500);
  expect(saveBody(opened, opened.document)).toEqual({ kind: 'same', text, step: 'same' });
  expect(saveBody(opened, openBody('x', syntax).document)).toMatchObject({ kind: 'refused' });
});

test('length', () => {
  expect(judgeHardness('word '.repeat(500_000))).toBe('too-long');
  expect(judgeHardness('a\n'.repeat(50_000))).toBe('too-long');
  expect(judgeHardness('word\n\n'.repeat(100_000))).toBeNull();
});

test('a long post is not hard', () => {
  expect(judgeHardness('- [a](b) *c* `d`\n'.repeat(300))).toBeNull();
  expect(judgeHardness(`* ${'* '.repeat(40)}\n`)).toBeNull();
});
