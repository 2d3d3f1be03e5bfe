// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { readWidth } from '../../site/blocks/image-width';
import { createBlockLearner } from '../../site/blocks/learn-blocks';
import { openBody } from '../document/open';
import { canResize, resizeImage, widthOf } from './image-width';

const plain = { templateTags: true, kramdown: false, directives: false };
const kramdown = { ...plain, kramdown: true };

interface Site {
  readonly generator?: string;
  readonly syntax?: typeof plain & { readonly mdx?: boolean };
  readonly posts?: string;
  readonly config?: string;
}

/** What a body becomes when its first image gets a width ('' takes it away) on such a site; 'no' where none can be written. */
function size({ generator = 'plain', syntax = plain, posts = '', config = '' }: Site, body: string, width: string) {
  const learner = createBlockLearner({ generator, syntax });
  learner.readConfig(config);
  learner.read('a.md', `---\ntitle: A post\n---\n\n${posts}`);
  const { width: way } = learner.known();
  const live = createLiveEditor(syntax);
  live.open(openBody(body, syntax));
  const before = live.document;
  let at = -1;
  before.descendants((node, place) => {
    if (node.type.name === 'image' && at < 0) at = place;
  });
  const canBe = canResize(before, at, way, syntax);
  const isWritten = live.editor.commands.command(({ tr }) => resizeImage(tr, at, readWidth(width), way, syntax));
  expect(isWritten).toBe(canBe);
  const saved = live.saved();
  const isChanged = !live.document.eq(before);
  if (isChanged) live.press('Mod-z');
  expect(live.document.eq(before)).toBe(true);
  return !isWritten ? 'no' : saved;
}

describe('a site whose Markdown has lists of attributes', () => {
  const body = "Some  words.\n\n![A *boat*]( </b oat.jpg>  'At sea' )\n\n* More\n";

  test.each([
    ['kramdown, always', { syntax: kramdown }, '{: width="400"}'],
    ['as its posts write it', { syntax: kramdown, posts: '![](a.png){:width="30px" .left}\n' }, '{:width="400"}'],
    ['as its posts write it', { posts: '![](a.png){ width=30% }\n' }, '{ width=400 }'],
    [
      'a plug-in of markdown-it',
      { generator: 'eleventy', config: '{"dependencies":{"markdown-it-attrs":"4"}}' },
      '{width="400"}',
    ],
    ['an extension', { generator: 'mkdocs', config: 'markdown_extensions:\n  - attr_list\n' }, '{ width="400" }'],
    [
      'an extension of Zensical',
      { generator: 'mkdocs', config: '[project.markdown_extensions.attr_list]\n' },
      '{ width="400" }',
    ],
    ['a generator that has them', { generator: 'vitepress' }, '{width="400"}'],
  ] satisfies [string, Site, string][])('%s', (_name, site, list) => {
    const sized = body.replace("'At sea' )", `'At sea' )${list}`);
    expect(size(site, body, '400')).toBe(sized);
    expect(size(site, sized, '')).toBe(body);
  });

  test.each([
    ['{: .left width="300" loading="lazy"}', '{: .left width="400" loading="lazy"}'],
    ["{:width='300'  #boat}", "{:width='400'  #boat}"],
    ['{: .left  #boat}', '{: .left  #boat width="400"}'],
    ['{: style="border: 0; width: 30%; float: left"}', '{: style="border: 0; width: 400px; float: left"}'],
    ['{: width="300" height="150"}', '{: width="400" height="200"}'],
    ['{: width="50%" height="150" .left}', '{: width="400" .left}'],
  ])('of a list that is there only the width changes: %s', (before, after) => {
    expect(size({ syntax: kramdown }, `Text ![a](b.png 'c')${before} *text*.\n`, '400')).toBe(
      `Text ![a](b.png 'c')${after} *text*.\n`,
    );
  });

  test('in a table, in a list, in a link and in a quote', () => {
    const at = (image: string) => [
      `| a |\n|---|\n| ${image} x |\n`,
      `- a\n- ${image}\n`,
      `[${image}](/c)\n`,
      `> a\n> ${image} b\n`,
    ];
    for (const [index, text] of at('![](b.png)').entries())
      expect(size({ syntax: kramdown }, text, '50%')).toBe(at('![](b.png){: width="50%"}')[index]);
  });

  test('what cannot be read as a list is left alone', () => {
    expect(size({ syntax: kramdown }, '![](a.png){: "a"}\n', '400')).toBe('no');
  });
});

describe('a site whose Markdown has none', () => {
  const body = 'Words.\n\n![A "boat"](/boat.jpg)\n\nMore.\n';

  test('nothing is offered', () => {
    expect(size({ generator: 'hugo' }, body, '400')).toBe('no');
    expect(size({ posts: '<img src="a.png" width="3">\n' }, body, '400')).toBe('no');
    expect(size({ syntax: kramdown, config: 'markdown: CommonMarkGhPages\n' }, body, '400')).toBe('no');
    expect(size({ syntax: { ...plain, mdx: true }, generator: 'vitepress' }, body, '400')).toBe('no');
  });

  test('an image in HTML, where posts write them so', () => {
    const posts = '<img src="a.png" alt="" width="400" />\n\n<img width="473" alt="a b" src="c.png" />\n';
    expect(size({ posts }, body, '300')).toBe(
      'Words.\n\n<img src="/boat.jpg" alt=\'A "boat"\' width="300" />\n\nMore.\n',
    );
    expect(size({ posts }, '![](a.png "At sea")\n', '50%')).toBe(
      '<img src="a.png" alt="" width="50%" title="At sea" />\n',
    );
    expect(size({ posts }, 'Between ![](a.png) words\n', '300')).toBe('no');
    expect(size({ posts }, '[![](a.png)](/b)\n', '300')).toBe('no');
  });

  test('Hugo’s figure, where posts have it, and another block that has a width', () => {
    const figure = '{{< figure src="a.png" caption="One" >}}\n\n{{< figure src="b.png" caption="Two" >}}\n';
    expect(size({ generator: 'hugo', posts: figure }, body, '300')).toBe(
      'Words.\n\n{{< figure src="/boat.jpg" alt="A \\"boat\\"" width="300" >}}\n\nMore.\n',
    );
    const photo = '{{< photo src="/a.png" width="50%" >}}\n\n{{< photo src="/b.png" width="40%" >}}\n';
    expect(size({ posts: photo }, '![](/boat.jpg)\n', '30%')).toBe('{{< photo src="/boat.jpg" width="30%" >}}\n');
    expect(size({ posts: photo }, '![](/boat.jpg "A title it has no place for")\n', '30%')).toBe('no');
  });
});

test('a width is read from a list, and from a style in it', () => {
  expect(widthOf('{: .a width="40px"}')).toEqual({ size: 40, unit: 'px' });
  expect(widthOf('{width=50%}')).toEqual({ size: 50, unit: '%' });
  expect(widthOf('{: style="max-width: 3px; width:25%"}')).toEqual({ size: 25, unit: '%' });
  expect([widthOf(''), widthOf('{.wide}'), widthOf('{width=12em}')]).toEqual([null, null, null]);
});
