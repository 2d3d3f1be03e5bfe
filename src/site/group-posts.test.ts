import { expect, test } from 'vitest';
import { groupPosts } from './group-posts';

test('bundles, years and drafts fold into the folder of their posts', () => {
  const [group, ...rest] = groupPosts(
    [
      'blog/a/index.md',
      'blog/b/index.en.md',
      'blog/2024/c.md',
      'blog/2025/03/04/2025-03-04-d.md',
      'blog/drafts/e.md',
      'blog/_index.md',
      'blog/index.md',
    ],
    '',
  );
  expect(rest).toEqual([]);
  expect(group).toMatchObject({ folder: 'blog', bundles: 2, dated: 1, years: 2 });
  expect(group?.paths).toHaveLength(5);
});

test('categories join their posts, other folders of content do not', () => {
  const folders = (paths: readonly string[], root = '') => groupPosts(paths, root).map(({ folder }) => folder);
  expect(folders(['blog/food/a.md', 'blog/travel/far/b.md', 'docs/c.md'])).toEqual(['docs', 'blog']);
  expect(folders(['_posts/x/a.md', 'b/_posts/c.md'])).toEqual(['_posts', 'b/_posts']);
  expect(folders(['blog/content/posts/a.md', 'blog/content/pages/b.md'], 'blog')).toEqual([
    'blog/content/posts',
    'blog/content/pages',
  ]);
});
