import { expect, test } from 'vitest';
import { createBlockLearner } from '../../site/blocks/learn-blocks';
import type { Site, Syntax } from '../../site/site';
import { playerSource } from './player-source';

const learnt = (generator: string, syntax: Syntax, path: string, ...texts: readonly string[]) => {
  const site: Site = { generator, root: '', title: null, media: [], collections: [], syntax };
  const learner = createBlockLearner(site);
  for (const [at, text] of texts.entries()) learner.read(path.replace('*', String(at)), text);
  return learner.known();
};
const hugo: Syntax = { templateTags: true, kramdown: false, directives: false };
const mdx: Syntax = { templateTags: false, kramdown: false, directives: false, mdx: true };
const added = (src: string) => ({ src, player: `<audio controls src="${src}"></audio>` });

test('the block into which the site’s posts put such files, imported where it has to be', () => {
  const shortcodes = learnt(
    'hugo',
    hugo,
    'content/posts/*.md',
    '{{< audio src="/audio/a.mp3" caption="Owls" >}}',
    '{{< audio src="/audio/b.mp3" caption="Rain" >}}',
  );
  expect(playerSource('c.mp3', added('/audio/c.mp3'), shortcodes, hugo)).toMatchObject({
    source: expect.stringMatching(/^\{\{< audio src="\/audio\/c\.mp3".* >\}\}$/),
  });
  const text = 'import Player from \'../components/Player.astro\';\n\n<Player file="/audio/a.mp3" />\n';
  const components = learnt('astro', mdx, 'src/content/blog/*.mdx', text, text);
  const made = playerSource('c.mp3', added('/audio/c.mp3'), components, mdx);
  expect(made).toMatchObject({ source: '<Player file="/audio/c.mp3" />', block: { imported: { name: 'Player' } } });
});

test('not a block that plays what lies elsewhere, or of another kind; then HTML, where the page shows it', () => {
  const blocks = learnt(
    'hugo',
    hugo,
    'content/posts/*.md',
    '{{< audio src="/audio/a.mp3" >}} {{< youtube w7Ft2ymGmfc >}}',
    '{{< audio src="/audio/b.mp3" >}}',
  );
  expect(playerSource('c.mp3', added('/files/c.mp3'), blocks, hugo)?.source).toBe(
    '<audio controls src="/files/c.mp3">\n</audio>',
  );
  expect(playerSource('c.mp3', added('/files/c.mp3'), blocks, mdx)?.source).toBe(added('/files/c.mp3').player);
  expect(playerSource('c.mp4', { src: '/audio/c.mp4', player: null }, blocks, hugo)).toBeNull();
  expect(playerSource('c.pdf', { src: '/audio/c.pdf', player: null }, blocks, hugo)).toBeNull();
});
