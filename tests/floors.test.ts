import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** Top to bottom: a folder of `src` may import only from folders below it. See ARCHITECTURE.md. */
const floors = [
  'app',
  'screens',
  'fields',
  'editor',
  'preview',
  'media',
  'design',
  'i18n',
  'drafts',
  'site',
  'repository',
  'content',
  'lib',
];

/** From here down: no React, no Tiptap, no stylesheet; it runs in Node and in a Web Worker. */
const pure = floors.slice(floors.indexOf('drafts'));

/** One folder per member; members never import each other, and outsiders ask the family's registry. */
const families = [
  'screens',
  'fields',
  'editor/constructs',
  'site/generators',
  'site/configs',
  'repository/hosts',
  'content/formats',
];

/** Folders beside a family's members, for what several of them are made of: they know no member. */
const shared = ['desk', 'live', 'operations', 'palette', 'pickers'].map((room) => `screens/${room}`);

const root = join(import.meta.dirname, '../src');

test('all stairs lead down', () => {
  expect(complaintsOf(root)).toEqual([]);
});

function complaintsOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const pathOf = (entry: (typeof entries)[number]) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
  const folders = entries.filter((entry) => entry.isDirectory()).map(pathOf);
  const files = entries.filter((entry) => /\.tsx?$/.test(entry.name)).map(pathOf);
  return files.flatMap((file) =>
    importsOf(readFileSync(join(folder, file), 'utf8')).flatMap((name) =>
      judge(file, name, folders).map((reason) => `${file} → ${name}: ${reason}`),
    ),
  );
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

function judge(file: string, name: string, folders: readonly string[]): string[] {
  const isTest = /\.test\.tsx?$/.test(file);
  if (!name.startsWith('.'))
    return pure.includes(top(file)) && /^(react|@tiptap|prosemirror)/.test(name) ? ['pure code'] : [];
  const target = join(dirname(file), name).split(sep).join('/');
  if (target.startsWith('../')) return isTest ? [] : ['leaves src'];
  const reasons: string[] = [];
  if (pure.includes(top(file)) && name.endsWith('.css')) reasons.push('pure code');
  if (!floors.includes(top(target))) reasons.push('imports no floor');
  if (floors.indexOf(top(file)) > floors.indexOf(top(target))) reasons.push('imports upstairs');
  for (const family of families) {
    const [mine, theirs] = [memberOf(family, file, folders), memberOf(family, target, folders)];
    if (mine && theirs && mine !== theirs) reasons.push('imports a sibling');
    if (!mine && theirs && !isRegistry(file, family)) reasons.push(`ask ${family}/index.ts instead`);
  }
  return reasons;
}

/** `index.ts`, and `items.ts` where a family says apart what it puts into menus. */
function isRegistry(file: string, family: string): boolean {
  return ['index.ts', 'index.tsx', 'items.ts'].some((name) => file === `${family}/${name}`);
}

function top(path: string): string {
  return path.split('/')[0] ?? '';
}

function memberOf(family: string, path: string, folders: readonly string[]): string | undefined {
  return folders.find(
    (folder) =>
      dirname(folder) === family && !shared.includes(folder) && (path === folder || path.startsWith(`${folder}/`)),
  );
}
