// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { createBlockLearner } from '../../site/blocks/learn-blocks';
import { noBlocks, type SiteBlocks } from '../../site/blocks/learnt-block';
import { openBody } from '../document/open';
import { saveBody } from '../document/save';
import { readContainer, withKind, withTitle } from '../../site/tags/callout-line';
import { insertCallout } from './insert-callout';

const plain = { templateTags: false, kramdown: false, directives: true };

function learn(post: string, syntax = plain): SiteBlocks {
  const learner = createBlockLearner({ syntax, generator: 'plain' });
  learner.read('a.md', post);
  return learner.known();
}

async function write(text: string, siteBlocks: SiteBlocks, syntax = plain) {
  const live = createLiveEditor(syntax);
  live.open(openBody(text, syntax));
  live.select(live.document.content.size - 1);
  live.press('Enter');
  await insertCallout({ editor: live.editor, siteBlocks, syntax });
  live.type('Mind the tide.');
  live.press('Enter');
  live.press('Enter');
  live.type('Behind.');
  return live.saved();
}

test('a callout has the form that the site has, and is left by Enter', async () => {
  expect(await write('Before.\n', noBlocks)).toBe('Before.\n\n> [!NOTE]\n> Mind the tide.\n\nBehind.\n');
  expect(await write('Before.\n', { ...noBlocks, generator: 'docusaurus' })).toBe(
    'Before.\n\n:::note\n\nMind the tide.\n\n:::\n\nBehind.\n',
  );
});

test('a callout is one of the posts’ own containers, without its title', async () => {
  expect(await write('Before.\n', learn('::: warning Mud\nDeep.\n:::\n\n:::tabs\n:::\n'))).toBe(
    'Before.\n\n::: warning\n\nMind the tide.\n\n:::\n\nBehind.\n',
  );
});

test('a callout is the site’s own shortcode, unless its posts have GitHub’s', async () => {
  const syntax = { ...plain, templateTags: true };
  const notice = '{{% notice "tip" %}}\nMud.\n{{% /notice %}}\n';
  const live = createLiveEditor(syntax);
  live.open(openBody('', syntax));
  await insertCallout({ editor: live.editor, siteBlocks: learn(notice, syntax), syntax });
  expect(live.document.children.map(({ attrs }) => attrs.raw)).toEqual([
    '{{% notice "tip" %}}',
    undefined,
    '{{% /notice %}}',
    undefined,
  ]);
  expect(await write('Before.\n', learn(`${notice}\n> [!TIP]\n> Mud.\n`, syntax), syntax)).toBe(
    'Before.\n\n> [!NOTE]\n> Mind the tide.\n\nBehind.\n',
  );
});

test('the line of a container: kinds, titles in brackets and bare ones', () => {
  expect(readContainer(':::note[A *title*]{.class}')).toEqual({ kind: 'note', title: 'A *title*' });
  expect(readContainer('::: tip Words and more')).toEqual({ kind: 'tip', title: 'Words and more' });
  expect(readContainer(':::tabs')).toBeNull();
  expect(readContainer('::youtube{#a}')).toBeNull();
  expect(withKind('::: tip Words', 'danger')).toBe('::: danger Words');
  expect(withTitle('::: tip Words', 'Other {words}')).toBe('::: tip Other words');
  expect(withTitle(':::note', 'New [one]')).toBe(':::note[New one]');
  expect(withTitle(':::note[Old]{.a}', '')).toBe(':::note{.a}');
  expect(withTitle('[!tip]- Old', 'New')).toBe('[!tip]- New');
  expect(withTitle('[!tip] Old', ' ')).toBe('[!tip]');
});

test('one begins in its words, its kind as the posts have it and its title empty', async () => {
  const syntax = { ...plain, templateTags: true };
  const posts = learn('{{< notice type="tip" title="Mud" >}}\nDeep.\n{{< /notice >}}\n', syntax);
  expect(await write('Before.\n', posts, syntax)).toBe(
    'Before.\n\n{{< notice type="tip" title="" >}}\n\nMind the tide.\n\n{{< /notice >}}\n\nBehind.\n',
  );
});

test('it is typed as it is written, and left by its last line', () => {
  const live = createLiveEditor(plain);
  live.open(openBody('', plain));
  live.type(':::tip[Low water]');
  live.press('Enter');
  live.type('At six.');
  live.press('Enter');
  live.type(':::');
  live.press('Enter');
  live.type('Behind.');
  const saved = saveBody(live.opened, live.document);
  expect(saved).toMatchObject({ text: ':::tip[Low water]\n\nAt six.\n\n:::\n\nBehind.\n' });
});
