import { expect, test } from 'vitest';
import { createBlockLearner } from '../../site/blocks/learn-blocks';
import type { Syntax } from '../../site/site';
import { embedSource } from './embed-source';
import { readEmbed } from './index';

const templates: Syntax = { templateTags: true, kramdown: false, directives: false };
const mdx: Syntax = { ...templates, templateTags: false, mdx: true };

test.each([
  ['https://www.youtube.com/watch?v=w7Ft2ymGmfc&t=3', 'youtube', 'w7Ft2ymGmfc'],
  ['https://youtu.be/w7Ft2ymGmfc', 'youtube', 'w7Ft2ymGmfc'],
  ['https://www.youtube.com/shorts/w7Ft2ymGmfc', 'youtube', 'w7Ft2ymGmfc'],
  ['https://vimeo.com/146022717', 'vimeo', '146022717'],
  ['https://player.vimeo.com/video/146022717', 'vimeo', '146022717'],
  ['https://x.com/SanDiegoZoo/status/1453110110599868418', 'x', '1453110110599868418'],
  ['https://twitter.com/a/status/1453110110599868418?s=20', 'x', '1453110110599868418'],
  ['https://www.instagram.com/p/CxOWiQNP2MO/', 'instagram', 'CxOWiQNP2MO'],
  ['https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC', 'spotify', '4uLU6hMCjMI75M1A2tKUQC'],
  ['https://soundcloud.com/artist/a-track', 'soundcloud', ''],
  ['https://codepen.io/chriscoyier/pen/gfdDu', 'codepen', 'gfdDu'],
  ['https://gist.github.com/jmooring/23932424365401ffa5e9d9810102a477', 'gist', '23932424365401ffa5e9d9810102a477'],
  ['https://mastodon.social/@Gargron/100254678717223630', 'mastodon', '100254678717223630'],
])('%s is of %s', (address, name, id) => {
  const embed = readEmbed(address);
  expect([embed?.provider.name, embed?.part.id]).toEqual([name, id]);
});

test.each([
  'https://example.org/watch?v=w7Ft2ymGmfc',
  'https://youtube.com/',
  'javascript:alert(1)',
  'words',
  'https://vimeo.com/about',
])('%s leads nowhere that is known', (address) => expect(readEmbed(address)).toBe(null));

const video = 'https://youtu.be/w7Ft2ymGmfc';

test.each([
  [
    'as the posts write it',
    'eleventy',
    '{% youtubeEmbed "abcdefghijk", "A talk" %}\n',
    templates,
    video,
    '{% youtubeEmbed "w7Ft2ymGmfc", "" %}',
  ],
  [
    'bare, as the posts have it',
    'jekyll',
    '{% youtube abcdefghijk %}\n',
    templates,
    video,
    '{% youtube w7Ft2ymGmfc %}',
  ],
  [
    'by an address where the posts have one',
    'astro',
    '<YouTube url="https://youtu.be/abcdefghijk" />\n',
    mdx,
    video,
    `<YouTube url="${video}" />`,
  ],
  [
    'by a block for everything',
    'astro',
    '<LinkCard href="https://example.org/a" title="A" />\n',
    mdx,
    'https://example.org/b',
    '<LinkCard href="https://example.org/b" title="" />',
  ],
  [
    'with its author',
    'hugo',
    '{{< tweet user="a" id="1453110110599868418" >}}\n',
    templates,
    'https://x.com/b/status/1453110110599868499',
    '{{< tweet user="b" id="1453110110599868499" >}}',
  ],
  ['as the generator does', 'hugo', 'Words.\n', templates, video, '{{< youtube w7Ft2ymGmfc >}}'],
  ['not where the file has no such syntax', 'hugo', 'Words.\n', mdx, video, null],
  ['not where neither has a block', 'jekyll', 'Words.\n', templates, video, null],
  ['not by a block whose values are of another kind', 'eleventy', '{% youtube "the-list" %}\n', templates, video, null],
] as const)('%s', (_how, generator, post, syntax, address, expected) => {
  const learner = createBlockLearner({ syntax, generator });
  learner.read('a.md', post);
  expect(embedSource(address, learner.known(), syntax)).toBe(expected);
});
