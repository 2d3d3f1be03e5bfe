import { expect, test } from 'vitest';
import { extensionOf, folderOf, isInside, joinPath, nameOf, relativePath, relativeTo, resolvePath } from './path';

test('a path has a folder, a name and an extension', () => {
  expect([folderOf('a/b/c.md'), nameOf('a/b/c.md'), extensionOf('a/b/c.md')]).toEqual(['a/b', 'c.md', '.md']);
  expect([folderOf('c'), nameOf('c'), extensionOf('c')]).toEqual(['', 'c', '']);
  expect(extensionOf('a.b/.env')).toBe('');
});

test('parts are joined, and a path is seen from a folder', () => {
  expect(joinPath('', 'a', '', 'b')).toBe('a/b');
  expect(isInside('posts/a.md', 'posts')).toBe(true);
  expect(isInside('posts-old/a.md', 'posts')).toBe(false);
  expect(isInside('a.md', '')).toBe(true);
  expect(relativeTo('posts/x/a.md', 'posts')).toBe('x/a.md');
  expect(relativeTo('posts', 'posts')).toBe('');
  expect(relativePath('posts/x', 'images/a.png')).toBe('../../images/a.png');
  expect(relativePath('posts', 'posts/a.png')).toBe('a.png');
  expect(relativePath('', 'a.png')).toBe('a.png');
});

test('dots are resolved, but never above the top', () => {
  expect(resolvePath('a/./b/../c//d')).toBe('a/c/d');
  expect(resolvePath('a/../..')).toBeNull();
});
