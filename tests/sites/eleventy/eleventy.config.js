import { katex } from '@mdit/plugin-katex';
import container from 'markdown-it-container';
import footnote from 'markdown-it-footnote';

export default function (eleventyConfig) {
  eleventyConfig.amendLibrary('md', (md) =>
    md.use(footnote).use(katex).use(container, 'tip').use(container, 'danger'),
  );
  eleventyConfig.addShortcode(
    'youtube',
    (id, title) => `<iframe src="https://www.youtube.com/embed/${id}" title="${title}"></iframe>`,
  );
  eleventyConfig.addPairedShortcode(
    'aside',
    (words, title) => `<aside class="beside"><b>${title}</b>\n\n${words}\n\n</aside>`,
  );

  eleventyConfig.addPassthroughCopy({ './public/': '/' });
  eleventyConfig.addPassthroughCopy('content/**/*.{png,jpg,webp}');

  eleventyConfig.addPreprocessor('drafts', 'md,njk', (data) => {
    if (data.draft && process.env.ELEVENTY_RUN_MODE === 'build') return false;
  });

  eleventyConfig.addFilter('day', (date) => date.toISOString().slice(0, 10));
  eleventyConfig.addFilter('newest', (posts) => [...posts].reverse());
  eleventyConfig.addCollection('aliases', (api) =>
    api.getAll().flatMap((page) => (page.data.aliases ?? []).map((from) => ({ from, to: page.url }))),
  );

  return {
    dir: { input: 'content', includes: '../_includes', data: '../_data', output: '_site' },
    markdownTemplateEngine: 'njk',
    htmlTemplateEngine: 'njk',
    templateFormats: ['md', 'njk', 'html'],
  };
}
