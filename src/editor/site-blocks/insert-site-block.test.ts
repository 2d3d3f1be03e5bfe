// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { createBlockLearner } from '../../site/blocks/learn-blocks';
import { blocksAt, noBlocks } from '../../site/blocks/learnt-block';
import { openBody } from '../document/open';
import { saveBody } from '../document/save';
import { rawCards } from './raw-cards';

const syntax = { templateTags: true, kramdown: false, directives: false };
const posts = `{{< gallery cols=2 >}}
![A](/a.png)
![](/b.png)
{{< /gallery >}}

{{< tide place="Saltholm" >}}
{{< tide place="Rømø" >}}

A {{< icon "sun" >}} here.

<!--more-->
`;

function begin(text: string) {
  const learner = createBlockLearner({ syntax, generator: 'hugo' });
  learner.read('a.md', posts);
  const live = createLiveEditor(syntax);
  live.open(openBody(text, syntax));
  live.setup.learn(learner.known());
  const insert = async (name: string) => {
    const { doc } = live.editor.state;
    const block = live.setup.store.getState().blocks.find((one) => one.name === name);
    if (block) live.setup.insert(block);
    await vi.waitFor(() => expect(live.editor.state.doc).not.toBe(doc));
  };
  const saved = () => {
    const result = saveBody(live.opened, live.document);
    return result.kind === 'refused' ? null : result.text;
  };
  return { live, insert, saved };
}

test('what the site has is offered behind everything else, the most used first', () => {
  const { live } = begin('Words.\n');
  const offered = live.setup.store.getState().blocks.filter(({ group }) => group === 'site');
  expect(offered.map(({ name }) => name)).toEqual([
    'site {{< tide',
    'site {{< gallery',
    'site {{< icon',
    'excerpt mark',
  ]);
  live.setup.learn(noBlocks);
  expect(live.setup.store.getState().blocks.some(({ group }) => group === 'site')).toBe(false);
});

test('what shows it as a form is here before it stands in the post', async () => {
  expect(rawCards.now()).toBeNull();
  const { live, insert } = begin('Words.\n');
  live.select(3);
  await insert('site {{< tide');
  expect(rawCards.now()).not.toBeNull();
});

test('each is written as the posts write it', async () => {
  const { live, insert, saved } = begin('Words.\n\nEnd.\n');
  live.select(3);
  await insert('site {{< tide');
  expect(saved()).toBe('Words.\n\n{{< tide place="" >}}\n\nEnd.\n');
  live.select(1);
  await insert('excerpt mark');
  expect(saved()).toBe('Words.\n\n<!--more-->\n\n{{< tide place="" >}}\n\nEnd.\n');
  live.select(3);
  await insert('site {{< icon');
  expect(saved()).toBe('Wo{{< icon "" >}}rds.\n\n<!--more-->\n\n{{< tide place="" >}}\n\nEnd.\n');
});

test('several images that are chosen at once go into the site’s gallery', async () => {
  const { live, saved } = begin('Words.\n');
  live.select(3);
  live.setup.addImages(['one.png', 'two.png'].map((name) => new File(['x'], name, { type: 'image/png' })));
  await vi.waitFor(() => expect(saved()).toContain('two.png'));
  expect(saved()).toBe('Words.\n\n{{< gallery cols=2 >}}\n\n![](one.png)\n\n![](two.png)\n\n{{< /gallery >}}\n');
});

test('a component comes with its import, once, as seen from the post', async () => {
  const mdx = { templateTags: false, kramdown: false, directives: false, mdx: true };
  const learner = createBlockLearner({ syntax: mdx, generator: 'astro' });
  // Apart, so that these addresses are none of this project's own.
  const up = '..';
  const brought = `import Tide from '${up}/parts/Tide.astro';`;
  learner.read('blog/a.mdx', `${brought}\n\n<Tide place="Saltholm" />\n\n<Moon day={3} />\n`);
  const live = createLiveEditor(mdx);
  live.setup.learn(blocksAt(learner.known(), 'blog/b/index.mdx'));
  live.open(openBody('Words.\n', mdx));
  const insert = async (name: string) => {
    const { doc } = live.editor.state;
    const block = live.setup.store.getState().blocks.find((one) => one.name === name);
    live.select(live.document.content.size - 1);
    if (block) live.setup.insert(block);
    await vi.waitFor(() => expect(live.editor.state.doc).not.toBe(doc));
    return saveBody(live.opened, live.document);
  };
  const first = `import Tide from '${up}/${up}/parts/Tide.astro';\n\nWords.\n\n<Tide place="" />\n`;
  expect(await insert('site < Tide')).toMatchObject({ text: first });
  expect(await insert('site < Tide')).toMatchObject({ text: `${first}\n<Tide place="" />\n` });
  expect(await insert('site < Moon')).toMatchObject({ text: expect.stringMatching(/^import [^\n]+\n\nWords/) });
});

test('HTML opens as text, and is nothing until it is written', () => {
  const { live, saved } = begin('Words.\n');
  live.setup.learn({ ...noBlocks, hasHtml: true });
  live.select(3);
  const html = live.setup.store.getState().blocks.find(({ name }) => name === 'html');
  if (html) live.setup.insert(html);
  expect(live.document.child(1).attrs).toMatchObject({ raw: '', kind: 'html' });
  expect(saved()).toBe('Words.\n');
  live.setup.learn(noBlocks);
  expect(live.setup.store.getState().blocks.some(({ name }) => name === 'html')).toBe(false);
});

test('what is typed before its form stands never takes the place of the block', async () => {
  const { live, insert, saved } = begin('Words.\n');
  live.select(3);
  await insert('site {{< gallery');
  live.editor.view.dispatch(live.editor.state.tr.insertText('Mud.'));
  expect(saved()).toBe('Words.\n\n{{< gallery cols=2 >}}\n\nMud.\n\n{{< /gallery >}}\n');
});
