import { expect, test } from 'vitest';
import { cloudcannon } from './cloudcannon';

const read = (text: string, path = 'cloudcannon.config.yml') => cloudcannon.read(new Map([[path, text]]));
const telling = (config: ReturnType<typeof read>) =>
  config?.notUnderstood.filter(({ code }) => code !== 'ignored').map(({ place, code }) => `${code} ${place}`);

test('the configuration, or the mark that a site is kept with CloudCannon', () => {
  expect(
    cloudcannon.claims([
      'a/b/cloudcannon.config.yml',
      '.cloudcannon/initial-site-settings.json',
      'cloudcannon.config.cjs',
    ]),
  ).toEqual(['cloudcannon.config.cjs', '.cloudcannon/initial-site-settings.json']);
  expect(read('{ "ssg": "jekyll" }', '.cloudcannon/initial-site-settings.json')).toMatchObject({
    cms: 'cloudcannon',
    collections: [],
    notUnderstood: [],
  });
});

const whole = {
  source: 'src',
  paths: { static: 'static', uploads: 'static/uploads', collections: '' },
  collections_config: {
    posts: {
      name: 'Posts',
      description: 'News',
      path: 'content/posts',
      url: '/blog/{date|year}/[slug]/',
      create: { path: '[relative_base_path]/{date|year}-{title|slugify}.md' },
      filter: { base: 'strict', include: ['*.md'], exclude: ['_index.md'] },
      icon: 'notes',
    },
    data: {
      disable_add: true,
      schemas: { default: { path: '.cloudcannon/schemas/data.yml' } },
      glob: ['**/*.yml', '!secret.yml'],
    },
    odd: { path: '../x' },
    query: { path: 'q', filter: 'data', create: { path: '{title|uppercase}.md' } },
  },
  collection_groups: [{ heading: 'Writing', collections: ['posts'] }],
  _select_data: { moods: ['calm', 'wild'] },
  _inputs: {
    layout: { hidden: true },
    mood: { type: 'select', label: 'Mood', comment: 'How it was', options: { values: '_select_data.moods' } },
    tags: { type: 'multiselect', options: { values: ['a'], allow_create: true } },
    colour: { type: 'color' },
    author: { type: 'select', options: { values: 'collections.staff' } },
    __proto__: { type: 'text' },
  },
};

const expected = {
  media: [{ folder: 'src/static/uploads', address: '/uploads' }],
  collections: [
    {
      name: 'posts',
      label: 'Posts',
      help: 'News',
      group: 'Writing',
      folder: 'src/content/posts',
      pattern: 'YYYY-slug.md',
      address: '/blog/:year/:slug/',
      canCreate: true,
      select: { include: ['*.md'], exclude: ['_index.md'] },
    },
    {
      name: 'data',
      folder: 'src/data',
      kind: 'data',
      format: 'yaml',
      canCreate: false,
      select: { extensions: ['.yml'], include: ['**/*.yml'], exclude: ['secret.yml'] },
    },
    { name: 'query', folder: 'src/q' },
  ],
  hidden: ['layout'],
  hints: [
    { name: 'mood', kind: 'choice', label: 'Mood', help: 'How it was', choices: ['calm', 'wild'] },
    { name: 'tags', kind: 'choice', many: true, choices: ['a'] },
    { name: 'colour', kind: 'colour' },
    { name: 'author', kind: 'text' },
  ],
};

test.each([
  ['cloudcannon.config.json', JSON.stringify(whole)],
  ['cloudcannon.config.yml', JSON.stringify(whole)],
  ['cloudcannon.config.cjs', `module.exports = ${JSON.stringify(whole)};`],
])('%s', (path, text) => {
  const config = read(text, path);
  expect(config).toMatchObject(expected);
  expect(config?.collections[0]?.fields).toBeUndefined();
  expect(telling(config)).toEqual([
    'outside-repository collections_config.odd.path',
    'not-supported collections_config.query.filter',
    'template collections_config.query.create.path',
    'not-supported _inputs.author.options',
  ]);
});

test('a configuration that would have to be run is told of', () => {
  expect(telling(read('module.exports = make();', 'cloudcannon.config.cjs'))).toContain('unknown-key $call');
  expect(telling(read('exports.x = 1', 'cloudcannon.config.cjs'))).toEqual(['code ']);
});
