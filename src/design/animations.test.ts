import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const source = dirname(import.meta.dirname);
const modules = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.module.css'),
);

test('what a module animates is its own keyframes or a token: any other name is nobody’s once it is built', () => {
  const lost = modules.flatMap((path) => {
    const css = readFileSync(join(source, path), 'utf8');
    return [...css.matchAll(/animation(?:-name)?:\s*([\w-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'var' && name !== 'none' && !css.includes(`@keyframes ${name} `))
      .map((name) => `${path}: ${name}`);
  });
  expect(modules.length).toBeGreaterThan(50);
  expect(lost).toEqual([]);
});
