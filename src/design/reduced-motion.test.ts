import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
const read = (path: string) => readFileSync(join(root, path), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');

/** No transition, or one of the durations that the tokens make next to nothing where motion is not wanted. */
const reduced = /none|^\s*0s?\s*$|var\(--(?:quick|soft|slow)\)/;

test('the tokens take every duration away where motion is not wanted, and the base every animation', () => {
  const [, tokens = ''] =
    /@media \(prefers-reduced-motion: reduce\) \{([^]*?)\n\}/.exec(read('design/tokens.css')) ?? [];
  for (const name of ['quick', 'soft', 'slow']) expect(tokens).toContain(`--${name}: 1ms`);
  const [, base = ''] = /@media \(prefers-reduced-motion: reduce\) \{([^]*?)\n\}/.exec(read('design/base.css')) ?? [];
  expect(base).toContain('animation: none !important');
});

test.each(sheets)('every transition in %s lasts as long as a token says', (path) => {
  const transitions = [...read(path).matchAll(/transition(?:-duration)?:([^;}]*)[;}]/g)].map(([, value = '']) => value);
  for (const value of transitions) for (const part of value.split(/,(?![^(]*\))/)) expect(part).toMatch(reduced);
});

test.each(sheets)('no rule in %s brings an animation back against the base', (path) => {
  for (const [, value = ''] of read(path).matchAll(/animation:([^;}]*)[;}]/g))
    expect(/!important/.test(value) && !/none/.test(value)).toBe(false);
});

test('nothing scrolls smoothly by style or by script', () => {
  for (const path of sheets) expect(read(path)).not.toMatch(/scroll-behavior:\s*smooth/);
  const scripts = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  const smooth = scripts.filter(
    (path) => !path.endsWith('.test.ts') && /behavior:\s*'smooth'/.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(smooth).toEqual([]);
});
