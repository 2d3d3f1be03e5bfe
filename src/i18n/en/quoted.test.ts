import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quoted } from './quoted';

test('words from right to left are set apart from the sentence around them, others are not', () => {
  expect(quoted('מים חמים!')).toBe('“\u2068מים חמים!\u2069”');
  expect(quoted('Low (ماء)')).toBe('“\u2068Low (ماء)\u2069”');
  expect(quoted('In praise of mud!')).toBe('“In praise of mud!”');
});

test('no other file of the catalogue puts words into quotation marks by itself', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name !== 'quoted.ts' && !name.endsWith('.test.ts'));
  const own = files.filter((name) => readFileSync(join(import.meta.dirname, name), 'utf8').includes('“${'));
  expect(own).toEqual([]);
});
