import { blocksSite } from '../../tests/journeys/blocks-site';

const plain = '---\ntitle: A plain post\ndate: 2026-01-02\n---\n\nSome words about mud.\n';
const config = { 'eleventy.config.js': 'export default () => {};\n' };

/** Sites in the states that a demo is never in. */
export const oddSites = {
  'mara/blocks': blocksSite,
  'mara/field-notes': {
    ...config,
    'content/posts/plain.md': plain,
    'content/posts/pointer.md': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`,
    'content/posts/long.md': `---\ntitle: Five megabytes\ndate: 2026-01-04\n---\n\n${'All the words of a very long post.\n\n'.repeat(145_000)}`,
    'content/posts/broken.md':
      '---\ntitle: "Never closed\ndate: 2026-01-05\n  odd: [1\n---\n\nThe words under a broken start.\n',
  },
  'mara/bakery': { ...config, 'content/posts/posts.json': '{ "layout": "post.njk" }\n' },
  'mara/card': { 'index.html': '<h1>Hello</h1>\n' },
};
