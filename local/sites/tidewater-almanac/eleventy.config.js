import { feedPlugin } from '@11ty/eleventy-plugin-rss';
import { parseDate, readToml } from './lib/front-matter.js';
import { addFilters } from './lib/filters.js';
import { extendMarkdown } from './lib/markdown.js';
import { note, tide } from './lib/shortcodes.js';

export default function (config) {
  config.addPreprocessor('toml', 'md', readToml);
  config.addDateParsing(parseDate);
  config.amendLibrary('md', extendMarkdown);

  config.addPassthroughCopy({ public: '/' });
  config.addPassthroughCopy('content/posts/**/*.{svg,png,jpg,jpeg,webp,gif,avif}');

  config.addPreprocessor('drafts', 'md', (data) => {
    if (data.draft && process.env.ELEVENTY_RUN_MODE === 'build') return false;
  });

  const newestFirst = (api) => api.getFilteredByGlob('content/posts/**/*.md').reverse();
  config.addCollection('posts', newestFirst);
  config.addCollection('published', (api) => newestFirst(api).filter((post) => post.date <= new Date()));
  config.addCollection('topics', (api) => {
    const counts = new Map();
    for (const post of newestFirst(api)) for (const tag of post.data.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => a.name.localeCompare(b.name));
  });

  addFilters(config);
  config.addShortcode('tide', tide);
  config.addPairedShortcode('note', note);

  config.addPlugin(feedPlugin, {
    type: 'atom',
    outputPath: '/feed.xml',
    collection: { name: 'latest', limit: 12 },
    metadata: {
      language: 'en-GB',
      title: 'The Tidewater Almanac',
      subtitle: 'Notes from Saltholm harbour: tides, kitchen, marsh and mending.',
      base: 'https://tidewater.example/',
      author: { name: 'Mara Oduya and Ana Brandt' },
    },
  });
  // The feed reads a collection from its end, so this one runs from old to new.
  config.addCollection('latest', (api) => newestFirst(api).filter((post) => post.date <= new Date()).reverse());

  return {
    dir: { input: 'content', includes: '../_includes', data: '../_data', output: '_site' },
    markdownTemplateEngine: 'liquid',
    htmlTemplateEngine: 'njk',
    templateFormats: ['md', 'njk'],
  };
}
