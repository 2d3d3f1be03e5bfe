export default function (eleventyConfig) {
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
