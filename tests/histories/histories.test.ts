// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { playHistories } from './play-histories';

const runs = 1000;

test(`${runs} random histories of edits: what is saved reads as the editor shows it, the rest keeps its bytes, and all of it can be undone`, async () => {
  const { refused, violations } = await playHistories({ seed: 20_261_120, runs });
  expect(violations.join('\n\n')).toBe('');
  expect(refused / runs).toBeLessThanOrEqual(0.005);
}, 300_000);
