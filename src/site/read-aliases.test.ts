import { expect, test } from 'vitest';
import { aliasFiles, readAliases } from './read-aliases';
import { resolveMedia } from './resolve-media';
import type { Site } from './site';

const site: Site = {
  generator: 'astro',
  root: '',
  title: null,
  media: [{ folder: 'public', address: '/' }],
  collections: [],
  syntax: { templateTags: false, kramdown: false, directives: false },
};

test.each<[path: string, text: string, reference: string, file: string]>([
  [
    'tsconfig.json',
    '{ // paths\n "compilerOptions": { "baseUrl": ".", "paths": { "@images/*": ["./src/images/*"], }, } }',
    '@images/a.png',
    'src/images/a.png',
  ],
  [
    'jsconfig.json',
    '{"compilerOptions":{"baseUrl":"src","paths":{"~pics/*":["pics/*"]}}}',
    '~pics/a.png',
    'src/pics/a.png',
  ],
  [
    'vite.config.ts',
    "export default defineConfig({ resolve: { alias: { '@pics': path.resolve(__dirname, 'assets/pics') } } })",
    '@pics/a.png',
    'assets/pics/a.png',
  ],
  [
    'astro.config.mjs',
    "export default defineConfig({ vite: { resolve: { alias: [{ find: '@pics', replacement: fileURLToPath(new URL('./pics', import.meta.url)) }] } } })",
    '@pics/a.png',
    'pics/a.png',
  ],
  ['nuxt.config.ts', "export default defineNuxtConfig({ srcDir: 'client/' })", '~/assets/a.png', 'client/assets/a.png'],
  ['svelte.config.js', "export default { kit: { alias: { $pics: 'src/pics' } } }", '$pics/a.png', 'src/pics/a.png'],
  [
    'gatsby-config.js',
    "module.exports = { plugins: [{ resolve: 'gatsby-plugin-alias-imports', options: { alias: { '@pics': 'src/pics' } } }] }",
    '@pics/a.png',
    'src/pics/a.png',
  ],
])('%s says what stands behind an alias', (path, text, reference, file) => {
  const aliases = readAliases(new Map([[path, text]]));
  expect(aliasFiles([path, `deep/${path}`, 'a.json'], '')).toEqual([path]);
  expect(resolveMedia(site, 'posts/a.md', reference, (one) => one === file, aliases)).toBe(file);
  expect(resolveMedia(site, 'posts/a.md', reference, () => false, aliases)).toBeNull();
});

test.each([
  ['@/assets/a.png', 'src/assets/a.png'],
  ['~/assets/a.png', 'app/assets/a.png'],
  ['~@/a.png', 'src/a.png'],
  ['@@/static/a.png', 'static/a.png'],
  ['~~/a%20b.png', 'a b.png'],
  ['$lib/a.png', 'src/lib/a.png'],
])('%s usually is %s, and counts only where that is', (reference, file) => {
  expect(resolveMedia(site, 'posts/a.md', reference, (one) => one === file)).toBe(file);
  expect(resolveMedia(site, 'posts/a.md', reference, () => false)).toBeNull();
  expect(resolveMedia(site, 'posts/a.md', reference)).toBeNull();
});

test('no alias leads out of the site', () => {
  const texts = new Map([
    ['tsconfig.json', '{"compilerOptions":{"paths":{"@up/*":["../../*"],"@/*":7,"@x":["y"]}}}'],
    ['vite.config.js', 'export default { resolve: { alias: 7 }, alias: [1, { find: /a/, replacement: 2 }] }'],
    ['nuxt.config.ts', 'export default {{{'],
  ]);
  expect(readAliases(texts)).toEqual([]);
  for (const reference of ['@/../../secret.png', '~/..%2f..%2fsecret.png', '@', '@/', '~someone', '$lib/'])
    expect(resolveMedia({ ...site, root: 'web' }, 'web/a.md', reference, () => true)?.startsWith('web/') ?? true).toBe(
      true,
    );
});
