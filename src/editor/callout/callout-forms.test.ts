// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { readAdmonition, readContainer, withKind, withTitle } from '../../site/tags/callout-line';
import { createBlockLearner } from '../../site/blocks/learn-blocks';
import { noBlocks, type SiteBlocks } from '../../site/blocks/learnt-block';
import type { Syntax } from '../../site/site';
import { openBody } from '../document/open';
import { turnBlocks } from '../block-handle/block-commands';
import { insertCallout } from './insert-callout';
import { turnIntoCallout } from './turn-into-callout';

const syntax: Syntax = { templateTags: true, kramdown: false, directives: true, admonitions: true };
const elsewhere: Syntax = { templateTags: true, kramdown: false, directives: false };

function begin(text: string, kinds = syntax) {
  const live = createLiveEditor(kinds);
  live.open(openBody(text, kinds));
  const { saved } = live;
  return { live, saved, at: (words: string) => live.placeOf(words) };
}

const post = `Before.

!!! note "Mind the tide"

    Some words
    over lines.

    - one
    - two

    ??? tip

        Within.

After.
`;

describe('what is edited in a callout of MkDocs changes, and nothing else', () => {
  test.each([
    ['a word', 'words', 'letters', post.replace('words', 'letters')],
    ['an item', 'two', '2', post.replace('two', '2')],
    ['what is in a callout within', 'Within', 'Inside', post.replace('Within', 'Inside')],
  ])('%s', (_what, words, others, wanted) => {
    const { live, saved, at } = begin(post);
    live.select(at(words), at(words) + words.length);
    live.type(others);
    expect(saved()).toBe(wanted);
  });

  test('a paragraph that is added stands as far in as the others, in a list and by tabs, too', () => {
    for (const [text, wanted] of [
      [post, post.replace('over lines.\n', 'over lines.\n\n    New.\n')],
      ['- a\n\n    !!! note\n        over lines.\n', '- a\n\n    !!! note\n        over lines.\n\n        New.\n'],
      ['!!! note\n\tover lines.\n', '!!! note\n\tover lines.\n\n\tNew.\n'],
      ['> !!! note\n>     over lines.\n', '> !!! note\n>     over lines.\n>\n>     New.\n'],
    ] as const) {
      const { live, saved, at } = begin(text);
      live.select(at('over lines.') + 11);
      live.press('Enter');
      live.type('New.');
      expect(saved()).toBe(wanted);
    }
  });

  test('the kind and the title are words of its line', () => {
    const { live, saved } = begin(post);
    live.editor.view.dispatch(live.editor.state.tr.setNodeAttribute(9, 'alert', '!!! warning "Mud"'));
    expect(saved()).toBe(post.replace('note "Mind the tide"', 'warning "Mud"'));
    expect(withKind('???+ tip inline end "A"', 'bug')).toBe('???+ bug inline end "A"');
    expect(withTitle('!!! tip inline', 'Say "so"')).toBe('!!! tip inline "Say "so""');
    expect(readAdmonition('!!! tip inline "Say "so""')).toEqual({ kind: 'tip', title: 'Say "so"' });
    expect(withTitle('!!!tip "A"', ' ')).toBe('!!!tip');
  });
});

test('it is typed, with its title, and left by Enter as other callouts are', () => {
  const { live, saved } = begin('Before.\n');
  live.select(live.document.content.size - 1);
  live.press('Enter');
  live.type('!!! tip "Low water"');
  live.press('Enter');
  live.type('At six.');
  live.press('Enter');
  live.press('Enter');
  live.type('Behind.');
  expect(saved()).toBe('Before.\n\n!!! tip "Low water"\n    At six.\n\nBehind.\n');
});

test('Backspace at its start takes the words out of it, and undo puts the typed signs back', () => {
  const { live, saved } = begin('Words.\n');
  live.select(1);
  live.type('!!! note ');
  expect(saved()).toBe('!!! note\n    Words.\n');
  live.press('Backspace');
  expect(live.document.toString()).toBe('doc(paragraph("!!! note Words."))');
  expect(saved()).toBe('!!! note Words.\n');
  live.select(live.document.content.size - 2, live.document.content.size - 1);
  live.press('Backspace');
  expect(saved()).toBe('\\!!! note Words\n');
  const other = begin('!!! note\n    Words.\n');
  other.live.select(2);
  other.live.press('Backspace');
  expect(other.saved()).toBe('Words.\n');
});

test('the menu’s is one where the site is of MkDocs, unless its posts have GitHub’s', async () => {
  const { live, saved } = begin('');
  await insertCallout({ editor: live.editor, siteBlocks: { ...noBlocks, generator: 'mkdocs' }, syntax });
  live.type('Words.');
  expect(saved()).toBe('!!! note\n    Words.\n');
});

test('elsewhere the same signs are words and code', () => {
  const { live, saved } = begin('!!! note\n\n    Code.\n', elsewhere);
  expect(live.document.toString()).toBe('doc(paragraph("!!! note"), codeBlock("Code."))');
  live.select(1);
  live.type('!!! tip ');
  expect(saved()).toBe('!!! tip !!! note\n\n    Code.\n');
});

test('one that is pasted has the form that the site has', () => {
  const from = begin('!!! danger "Mud"\n    Deep.\n');
  from.live.editor.commands.selectAll();
  const clip = from.live.copy() ?? { html: '', text: '' };
  const to = begin('', elsewhere);
  to.live.paste(clip);
  expect(to.saved()).toBe('> [!CAUTION]\n> **Mud**\n>\n> Deep.\n');
  const back = begin('');
  back.live.paste(to.live.editor.commands.selectAll() ? (to.live.copy() ?? clip) : clip);
  expect(back.saved()).toBe('!!! caution\n    **Mud**\n\n    Deep.\n');
});

test.each([
  ['> [!NOTE] Words', '> [!NOTE]\n> Words\n'],
  ['> [!tip]- Words', '> [!tip]-\n> Words\n'],
  ['> [!NOBODY] Words', '> [!NOBODY] Words\n'],
  ['- > [!TIP] Words', '- > [!TIP]\n  > Words\n'],
])('%s, typed by hand, is what it looks like', (keys, wanted) => {
  const { live, saved } = begin('', elsewhere);
  live.type(keys);
  expect(saved()).toBe(wanted);
  const callouts: unknown[] = [];
  live.document.descendants(({ type, attrs }) => {
    if (type.name === 'blockquote') callouts.push(attrs.alert);
  });
  expect(callouts).toEqual([/^(?:> |- )+(\[!(?!NOBODY)\w+\]-?)/.exec(keys)?.[1] ?? null]);
});

describe('blocks are turned into a callout, and back', () => {
  const hugo = createBlockLearner({ syntax: elsewhere, generator: 'hugo' });
  hugo.read('a.md', '{{< notice type="tip" title="Mud" >}}\nDeep.\n{{< /notice >}}\n');
  test.each<[string, SiteBlocks, Syntax, string, string]>([
    ['a line', noBlocks, elsewhere, 'One *two*.\n\nEnd.\n', '> [!NOTE]\n> One *two*.\n\nEnd.\n'],
    ['a quote', noBlocks, syntax, '> One *two*.\n>\n> - a\n\nEnd.\n', '!!! note\n    One *two*.\n\n    - a\n\nEnd.\n'],
    [
      'on Docusaurus',
      { ...noBlocks, generator: 'docusaurus' },
      { ...elsewhere, directives: true },
      'One *two*.\n',
      ':::note\n\nOne *two*.\n\n:::\n',
    ],
    [
      'with shortcodes',
      hugo.known(),
      elsewhere,
      'One *two*.\n',
      '{{< notice type="tip" title="" >}}\n\nOne *two*.\n\n{{< /notice >}}\n',
    ],
  ])('%s', async (_what, siteBlocks, kinds, text, wanted) => {
    const { live, saved } = begin(text, kinds);
    live.select(3);
    await turnIntoCallout(
      { editor: live.editor, siteBlocks, syntax: kinds },
      { from: 0, to: live.document.child(0).nodeSize },
    );
    live.document.check();
    expect(saved()).toBe(wanted);
    expect(live.editor.state.selection.$from.parent.textContent).toBe('One two.');
    live.press('Mod-z');
    expect(saved()).toBe(text);
  });

  test('to text and to a quote', () => {
    for (const [style, wanted] of [
      ['text', 'One.\n\nTwo.\n'],
      ['quote', '> One.\n>\n> Two.\n'],
    ] as const) {
      const { live, saved } = begin('!!! tip "T"\n    One.\n\n    Two.\n');
      turnBlocks(live.editor, { from: 0, to: live.document.child(0).nodeSize }, style);
      expect(saved()).toBe(wanted);
    }
  });
});

test.each([
  [syntax, '/// tip | Low water', '/// tip | Low water\n\nAt six.\n\n///\n'],
  [{ ...elsewhere, directives: true }, '/// tip', '/// tip\n\nAt six.\n'],
])('a container is typed where the site has it (%j, %s)', (kinds, line, wanted) => {
  const { live, saved } = begin('', kinds);
  live.type(line);
  live.press('Enter');
  live.type('At six.');
  expect(saved()).toBe(wanted);
});

test('a block of Python’s Markdown is a container, with its title behind a bar', () => {
  const text = '/// warning | Mud\n\nDeep *water*.\n\n///\n\nEnd.\n';
  const { live, saved, at } = begin(text);
  expect(readContainer('/// warning | Mud')).toEqual({ kind: 'warning', title: 'Mud' });
  expect(withTitle(withKind('/// warning | Mud', 'tip'), 'Sand')).toBe('/// tip | Sand');
  expect(withTitle('/// warning | Mud', '')).toBe('/// warning');
  live.select(at('water') + 'water.'.length);
  live.press('Enter');
  live.type('And cold.');
  live.press('Enter');
  live.press('Enter');
  live.type('Behind.');
  expect(saved()).toBe('/// warning | Mud\n\nDeep *water*.\n\nAnd cold.\n\n///\n\nBehind.\n\nEnd.\n');
});

test('a piece of one that is pasted elsewhere comes without the title', () => {
  const from = begin('!!! danger "Mud"\n    - deep\n    - cold\n');
  from.live.select(from.at('eep'), from.at('cold') + 4);
  const to = begin('Words.\n', elsewhere);
  to.live.select(7);
  to.live.paste(from.live.copy() ?? { html: '', text: '' });
  to.live.document.check();
  expect(to.saved()).not.toContain('Mud');
  expect(to.saved()).toContain('cold');
});
