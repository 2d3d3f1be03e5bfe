import { expect, test } from 'vitest';
import { linksToPost } from './links-to-post';

const target = { path: 'content/posts/tide.md', address: '/posts/tide/' };
const site = { origin: 'https://a.example', addresses: { contentFolder: 'content', permalinks: {}, base: '/b' } };

test.each([
  ['[x](/posts/tide/)', 'byAddress'],
  ['[x](/posts/tide#low)', 'byAddress'],
  ['[x](/b/posts/tide/index.html)', 'byAddress'],
  ['[x](https://A.example/posts/tide/)', 'byAddress'],
  ['<a href="/posts/tide">x</a>', 'byAddress'],
  ['[x][y]\n\n[y]: /posts/tide/', 'byAddress'],
  ['[x](tide.md)', 'byFile'],
  ['[x](../posts/tide.md#low)', 'byFile'],
  ['[x]({{< ref "tide" >}})', 'byFile'],
  ['[x]({{< relref "/posts/tide.md" >}})', 'byFile'],
  ['{% post_url tide %}', 'byFile'],
] as const)('%s', (body, kind) => {
  const found = linksToPost([{ path: 'content/posts/ebb.md', text: `---\ntitle: E\n---\n${body}\n` }], site, target);
  expect(found).toEqual({ byAddress: [], byFile: [], [kind]: ['content/posts/ebb.md'] });
});

test.each([
  '[x](/posts/tide-table/)',
  '[x](https://b.example/posts/tide/)',
  '[x](riptide.md)',
  '[x]({{< ref "riptide" >}})',
  '/posts/tide/',
])('%s is another', (body) => {
  expect(linksToPost([{ path: 'content/posts/ebb.md', text: body }], site, target)).toEqual({
    byAddress: [],
    byFile: [],
  });
});

test('its own links do not count', () => {
  expect(linksToPost([{ path: target.path, text: '[x](/posts/tide/)' }], site, target).byAddress).toEqual([]);
});
