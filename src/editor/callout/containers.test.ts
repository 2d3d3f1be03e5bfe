// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { noBlocks, type SiteBlocks } from '../../site/blocks/learnt-block';
import { openBody } from '../document/open';
import { saveBody } from '../document/save';
import { readContainer, withKind, withTitle } from './callout-line';
import { insertCallout } from './insert-callout';

const syntax = { templateTags: false, kramdown: false, directives: true };

function write(text: string, siteBlocks: SiteBlocks) {
  const live = createLiveEditor(syntax);
  live.open(openBody(text, syntax));
  live.select(live.document.content.size - 1);
  live.press('Enter');
  insertCallout(live.editor, siteBlocks);
  live.type('Mind the tide.');
  live.press('Enter');
  live.press('Enter');
  live.type('Behind.');
  const saved = saveBody(live.opened, live.document);
  return saved.kind === 'refused' ? saved.reason : saved.text;
}

test('a callout has the form that the site has, and is left by Enter', () => {
  expect(write('Before.\n', noBlocks)).toBe('Before.\n\n> [!NOTE]\n> Mind the tide.\n\nBehind.\n');
  expect(write('Before.\n', { ...noBlocks, generator: 'docusaurus' })).toBe(
    'Before.\n\n:::note\n\nMind the tide.\n\n:::\n\nBehind.\n',
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
