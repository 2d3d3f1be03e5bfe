import { expect, test } from 'vitest';
import { generatorNamed } from './generators/index';
import { syntaxOf } from './syntax-of';

const none = { templateTags: false, kramdown: false, directives: false, mdx: false };

test.each([
  ['astro', 'src/content/blog/a.md', { directives: true }],
  ['astro', 'src/content/blog/a.mdx', { directives: true, mdx: true }],
  ['astro', 'src/content/docs/a.mdoc', { directives: true, templateTags: true }],
  ['docusaurus', 'blog/a.md', { directives: true, mdx: true }],
  ['docusaurus', 'blog/a.mdx', { directives: true, mdx: true }],
  ['eleventy', 'posts/a.md', { templateTags: true, directives: true }],
  ['gatsby', 'content/blog/a/index.mdx', { directives: true, mdx: true }],
  ['hexo', 'source/_posts/a.md', { templateTags: true, directives: true }],
  ['hugo', 'content/posts/a.md', { templateTags: true }],
  ['jekyll', '_posts/2024-01-01-a.markdown', { templateTags: true, kramdown: true }],
  ['next', 'posts/a.MDX', { directives: true, mdx: true }],
  ['sveltekit', 'src/posts/a.md', { directives: true }],
  ['vitepress', 'posts/a.md', { templateTags: true, directives: true }],
  ['zola', 'content/a.md', { templateTags: true }],
  ['plain', 'notes/a.md', { templateTags: true, directives: true }],
  ['plain', 'notes/a.mdx', { directives: true, mdx: true }],
])('%s reads %s with %j', (generator, path, expected) => {
  expect({ ...none, ...syntaxOf(generatorNamed(generator), path) }).toEqual({ ...none, ...expected });
});
