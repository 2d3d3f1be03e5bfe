import { expect, test } from 'vitest';
import { configs } from './configs/index';
import { mayHoldConfig } from './may-hold-config';
import { indexPaths } from './path-index';

const files = [
  'galley.yml',
  '.galley.yaml',
  ...['static/admin', 'public/admin', 'src/admin', 'admin', 'site/static/admin', 'static/cms'].map(
    (folder) => `${folder}/config.yml`,
  ),
  'public/admin/config.json',
  'static/admin/config.toml',
  '.pages.yml',
  '.pages.yaml',
  'tina/config.ts',
  '.tina/config.js',
  'apps/web/tina/config.tsx',
  '.tina/schema.ts',
  'keystatic.config.ts',
  'apps/web/keystatic.config.mjs',
  'cloudcannon.config.yml',
  'site/cloudcannon.config.cjs',
  '.cloudcannon/initial-site-settings.json',
  'frontmatter.json',
  '.frontmatter/config/taxonomy/a.json',
  '.forestry/settings.yml',
];

test.each(files)('%s is looked for where a member claims it', (path) => {
  const isClaimed = configs.some((config) => config.claims([path]).length > 0);
  expect(mayHoldConfig(indexPaths(['README.md', path]))).toBe(isClaimed);
});

test('every member is found by one of them', () => {
  expect(configs.filter((config) => !files.some((path) => config.claims([path]).length > 0))).toEqual([]);
});

test('a site without one fetches no reader', () => {
  const paths = ['config.toml', '_config.yml', 'content/posts/config.md', 'src/content/config.ts', 'package.json'];
  expect(mayHoldConfig(indexPaths(paths))).toBe(false);
});
