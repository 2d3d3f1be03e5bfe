import { expect, test } from 'vitest';
import { forestry } from './forestry';

const read = (settings: string, template = '') =>
  forestry.read(
    new Map([
      ['.forestry/settings.yml', settings],
      ['.forestry/front_matter/templates/post.yml', template],
    ]),
  );
const telling = (config: ReturnType<typeof read>) =>
  config?.notUnderstood
    .filter(({ code, place }) => code !== 'ignored' && place !== '')
    .map(({ place, code }) => `${code} ${place}`);
const posts = 'sections: [{ type: directory, path: posts, label: Posts, create: all, templates: [post] }]';

test('settings and templates', () => {
  expect(
    forestry.claims(['.forestry/settings.yml', '.forestry/front_matter/templates/a b.yml', 'x/.forestry/settings.yml']),
  ).toEqual(['.forestry/settings.yml', '.forestry/front_matter/templates/a b.yml']);
  expect(forestry.claims(['.forestry/front_matter/templates/a.yml'])).toEqual([]);
});

test.each<[string, object]>([
  [
    '{ type: text, label: F, description: Help, default: x, config: { required: true, min: 1, max: 9 } }',
    { kind: 'text', label: 'F', help: 'Help', usual: 'x', required: true, limits: { least: 1, most: 9 } },
  ],
  ['{ type: textarea }', { kind: 'long-text' }],
  ['{ type: textarea, config: { wysiwyg: true, schema: { format: markdown } } }', { kind: 'markdown' }],
  ['{ type: number, config: { min: 0, max: 5, step: 1 } }', { kind: 'number', limits: { least: 0, most: 5, step: 1 } }],
  ['{ type: boolean, default: false }', { kind: 'boolean', usual: false }],
  ['{ type: datetime, config: { export_format: YYYY-MM-DD } }', { kind: 'date', dateForm: 'YYYY-MM-DD' }],
  ['{ type: color }', { kind: 'colour' }],
  ['{ type: file }', { kind: 'file' }],
  ['{ type: image_gallery }', { kind: 'image', many: true }],
  ['{ type: tag_list }', { kind: 'tags' }],
  ['{ type: list }', { kind: 'list' }],
  ['{ type: select, config: { options: [a, b], source: { type: simple } } }', { kind: 'choice', choices: ['a', 'b'] }],
  [
    '{ type: field_group, fields: [{ name: a, type: text }] }',
    { kind: 'object', fields: [{ name: 'a', kind: 'text', required: false }] },
  ],
  [
    '{ type: field_group_list, fields: [{ name: a, type: text }] }',
    { kind: 'list', fields: [{ name: 'a', kind: 'text', required: false }] },
  ],
  ['{ type: text, hidden: true }', { kind: 'hidden' }],
])('%s', (field, expected) => {
  const config = read(posts, `fields: [{ name: f, ${field.slice(1)}]`);
  expect(config?.collections[0]?.fields).toEqual([{ name: 'f', required: false, ...expected }]);
  expect(telling(config)).toEqual([]);
});

test.each([
  ['{ name: f, type: blocks, template_types: [x] }', 'not-supported'],
  ['{ name: f, type: stars }', 'unknown-widget'],
  ['{ name: f, type: include, template: x }', 'not-supported'],
  ['{ name: f, type: select, config: { source: { type: pages } } }', 'not-supported'],
  ['{ name: f, type: datetime, config: { export_format: LL } }', 'date-form'],
])('%s is told of', (field, code) => {
  expect(telling(read(posts, `fields: [${field}]`))?.map((note) => note.split(' ')[0])).toEqual([code]);
});

test('sections, the names of files, media', () => {
  const config = read(
    `new_page_extension: md
file_template: ':year-:month-:day-:title:'
upload_dir: static/images
public_path: /images
sections:
  - { type: heading, label: Writing }
  - { type: directory, path: posts, label: Posts, create: all, match: '**/*.md', exclude: 'drafts/**', templates: [post] }
  - { type: jekyll-posts, label: News, create: none }
  - { type: jekyll-pages, label: Pages }
  - { type: document, path: data/site.yml, label: Site }
  - { type: directory, path: ../x, label: Out }
  - { type: directory, path: more, label: More, templates: [gone] }`,
    'hide_body: true\nfields: []',
  );
  expect(config?.media).toEqual([{ folder: 'static/images', address: '/images' }]);
  expect(config?.collections).toMatchObject([
    {
      name: 'Posts',
      group: 'Writing',
      folder: 'posts',
      pattern: 'YYYY-MM-DD-slug.md',
      fields: [],
      body: null,
      select: { include: ['**/*.md'], exclude: ['drafts/**'] },
    },
    { name: 'News', folder: '_posts', pattern: 'YYYY-MM-DD-slug.md', canCreate: false },
    { name: 'Site', kind: 'files', files: [{ path: 'data/site.yml', format: 'yaml' }] },
    { name: 'More', folder: 'more' },
  ]);
  expect(telling(config)).toEqual([
    'not-supported sections[3].type',
    'outside-repository sections[5].path',
    'missing sections[6].templates',
  ]);
});
