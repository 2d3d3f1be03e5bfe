import { expect, test } from 'vitest';
import { blockWords } from './block-words';
import { createBlockLearner } from './learn-blocks';
import { newBlock } from './new-block';

const hugo = { templateTags: true, kramdown: false, directives: false };

function learn(syntax: typeof hugo & { mdx?: boolean }, ...posts: readonly string[]) {
  const learner = createBlockLearner({ syntax, generator: 'hugo' });
  for (const [index, post] of posts.entries())
    learner.read(`content/posts/${index}.${syntax.mdx ? 'mdx' : 'md'}`, post);
  return learner.known();
}

test('shortcodes with their parameters, the most used first', () => {
  const { blocks } = learn(
    hugo,
    '---\ntitle: A\n---\n{{< tide place="Saltholm" days=3 moon=true >}}\n\n{{< youtube abc >}}\n',
    '{{< tide place="Rømø" days=2 moon=false >}}\n',
    '{{< tide place="Fanø" days=7 >}} and {{< icon "sun" >}} in words\n',
  );
  expect(blocks.map(({ name, uses, isInline }) => [name, uses, isInline])).toEqual([
    ['tide', 3, false],
    ['youtube', 1, false],
    ['icon', 1, true],
  ]);
  expect(blocks[0]?.parameters.map(({ name, kind, uses }) => [name, kind, uses])).toEqual([
    ['place', 'text', 3],
    ['days', 'number', 3],
    ['moon', 'boolean', 2],
  ]);
  expect(blocks[0] && newBlock(blocks[0], hugo)).toBe('{{< tide place="" days=3 moon=true >}}');
  expect(blocks[1] && newBlock(blocks[1], hugo)).toBe('{{< youtube "" >}}');
});

test('a few values that come back are a choice, pictures and addresses are told by their looks', () => {
  const uses = ['info', 'warn', 'info', 'warn', 'tip', 'tip'].map(
    (type, index) => `{{< note type="${type}" image="/img/${index}.png" link="https://a.example/${index}" >}}\n`,
  );
  const { blocks } = learn(hugo, ...uses);
  expect(blocks[0]?.parameters.map(({ kind, values }) => [kind, values.length])).toEqual([
    ['choice', 3],
    ['image', 6],
    ['address', 6],
  ]);
  expect(blocks[0] && newBlock(blocks[0], hugo)).toBe('{{< note type="info" image="" link="" >}}');
});

test('what closes is part of what it closes', () => {
  const closings = (...posts: string[]) => learn(hugo, ...posts).blocks.map(({ name, closing }) => [name, closing]);
  expect(closings('{{% tip "A" %}}\n\nText.\n\n{{% /tip %}}\n')).toEqual([['tip', '{{% /tip %}}']]);
  expect(closings('{% callout "A" %}\nText.\n{% endcallout %}\n')).toEqual([['callout', '{% endcallout %}']]);
  expect(closings('{% quote(author="A") %}\nText.\n{% end %}\n')).toEqual([['quote', '{% end %}']]);
});

test('components of MDX, directives, elements of a site’s own', () => {
  const mdx = learn(
    { ...hugo, mdx: true },
    '<Chart data={[1]} title="A" />\n\n<Note>\nText.\n</Note>\n\n<div>no</div>\n',
  );
  expect(mdx.blocks.map(({ name, isPaired }) => [name, isPaired])).toEqual([
    ['Chart', false],
    ['Note', true],
  ]);
  const directives = learn({ ...hugo, directives: true }, '::youtube{#abc}\n\n:::note[A]\nText\n:::\n');
  expect(directives.blocks.map(({ name, closing }) => [name, closing])).toEqual([
    ['youtube', ''],
    ['note', ':::'],
  ]);
  const own = learn(hugo, '<lite-youtube videoid="abc"></lite-youtube>\n\n<is-land>\n\nText\n\n</is-land>\n');
  expect(own.blocks.map(({ name, closing }) => [name, closing])).toEqual([
    ['lite-youtube', ''],
    ['is-land', '</is-land>'],
  ]);
});

test('code, addresses and what steers a template are no blocks', () => {
  const { blocks } = learn(
    hugo,
    '```\n{{< a >}}\n```\n\n`{{< b >}}`\n\n[x]({{< ref "c.md" >}})\n\n{% if d %}{% endif %}{{ e }}\n\n~~~\n{{< f >}}\n',
  );
  expect(blocks).toEqual([]);
});

test('a block with nothing but images in it is a gallery', () => {
  const { blocks } = learn(
    hugo,
    '{{< gallery >}}\n![A](/a.png)\n![](/b.png)\n{{< /gallery >}}\n\n{{< note >}}\n![A](/a.png)\n\nWords.\n{{< /note >}}\n',
  );
  expect(blocks.map(({ name, holdsImages }) => [name, holdsImages])).toEqual([
    ['gallery', true],
    ['note', false],
  ]);
});

test('the mark behind the opening lines, as most posts write it', () => {
  expect(learn(hugo, 'A\n\n<!--more-->\n', 'B\n<!--more-->\nC', '<!-- more -->\n').excerptMark).toBe('<!--more-->');
  expect(learn(hugo, 'In words <!--more--> it is none.\n').excerptMark).toBe(null);
});

test('where no post has a mark, the one that the generator knows', () => {
  const site = { syntax: hugo, generator: 'hugo', excerptMark: '<!--more-->' };
  expect(createBlockLearner(site).known().excerptMark).toBe('<!--more-->');
  const learner = createBlockLearner(site);
  learner.read('content/posts/a.md', 'A\n\n<!-- more -->\n');
  expect(learner.known().excerptMark).toBe('<!-- more -->');
});

test.each([
  ['tide-times', 'Tide times'],
  ['TideTimes', 'Tide times'],
  ['include figure_wide.html', 'Figure wide'],
  ['YouTubeIframe', 'YouTube iframe'],
  ['lite-youtube', 'Lite YouTube'],
  ['html', 'HTML'],
  ['URL', 'URL'],
  ['docs/new-in', 'New in'],
])('%s is called %s', (name, words) => {
  expect(blockWords(name)).toBe(words);
});

test('an image is told by most of its values, and by a name that says so; a switch by both of its words', () => {
  const uses = [
    '{{< card photo="/a.png" cover="https://images.example/1" wide="yes" width="300" >}}\n',
    '{{< card photo="/b.jpg" cover="https://images.example/2" wide="no" width="450" >}}\n',
    '{{< card photo="" cover="" wide="yes" width="600" >}}\n',
  ];
  const { blocks } = learn(hugo, ...uses);
  expect(blocks[0]?.parameters.map(({ name, kind }) => [name, kind])).toEqual([
    ['photo', 'image'],
    ['cover', 'image'],
    ['wide', 'boolean'],
    ['width', 'number'],
  ]);
  expect(blocks[0] && newBlock(blocks[0], hugo)).toBe('{{< card photo="" cover="" wide="yes" width="" >}}');
});

test('a new block does not bring the number of another one’s video', () => {
  const { blocks } = learn(hugo, '{{< vimeo 146022717 >}}\n', '{{< vimeo 55073825 >}}\n');
  expect(blocks[0] && newBlock(blocks[0], hugo)).toBe('{{< vimeo "" >}}');
});
