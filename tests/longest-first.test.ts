import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longest } from './longest-first';

test('every file that starts first is there', () => {
  const project = join(import.meta.dirname, '..');
  expect(longest.filter((file) => !existsSync(join(project, file)))).toEqual([]);
});
