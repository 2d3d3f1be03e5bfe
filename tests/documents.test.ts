import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const project = dirname(import.meta.dirname);
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(project, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const folders = ['src', 'local', 'scripts', 'tests', 'docs', 'public'];
const files = folders.flatMap((folder) =>
  readdirSync(join(project, folder), { recursive: true, withFileTypes: true }).map(
    (entry) => `/${relative(project, join(entry.parentPath, entry.name))}${entry.isDirectory() ? '/' : ''}`,
  ),
);

describe.each(documents)('%s', (name) => {
  const text = readFileSync(join(project, name), 'utf8');
  const code = [...text.matchAll(/```[^\n]*\n([^]*?)```|`([^`\n]+)`/g)].map(([, block, span]) => block ?? span ?? '');

  test('names commands that there are', () => {
    const named = code.flatMap((part) => [...part.matchAll(/\bnpm run ([\w:]+)/g)].map(([, script = '']) => script));
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  test('names tests to run that there are', () => {
    const named = code.flatMap((part) => [
      ...part.matchAll(/vitest run --project \w+((?: (?:src|tests|local)\/\S+)*)/g),
    ]);
    const paths = named.flatMap(([, words = '']) => words.split(' ').filter(Boolean));
    expect(paths.filter((path) => !existsSync(join(project, path)))).toEqual([]);
  });

  test('names files and folders that there are', () => {
    // From the project's top, or from a folder that the sentence is about: `editor/settling.ts`, `read/syntax/`.
    const named = code.filter((part) => /^(?:[\w-]+\/)+(?:[\w.-]+\.(?:ts|tsx|mjs|json))?$/.test(part));
    const isThere = (path: string) =>
      existsSync(join(project, path)) || files.some((file) => file.endsWith(`/${path}`));
    expect(named.filter((path) => !isThere(path) && !made.has(path))).toEqual([]);
  });

  test('links to files that there are', () => {
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    expect(linked.filter((path) => !existsSync(join(project, dirname(name), path)))).toEqual([]);
  });
});

/** What commands make. */
const made = new Set(['dist/']);
