// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { openBody } from '../document/open';
import { saveBody } from '../document/save';

const syntax = { templateTags: true, kramdown: false, directives: true };

test('words over several cells are pasted into a table as cells', () => {
  const live = createLiveEditor(syntax);
  live.open(openBody('| short | rows |\n|---|---|\n| one |\n| one | two | three |\n', syntax));
  live.select(16, 22);
  const clip = live.copy();
  live.open(openBody('| a | b |\n| - | - |\n| 1 | 2 |\n', syntax));
  live.select(3);
  if (clip) live.paste(clip);
  live.document.check();
  expect(saveBody(live.opened, live.document).kind).toBe('saved');
});

test.each([
  ['cells that take several places', '<tr><td rowspan="3">a</td><td colspan="2">b</td></tr><tr><td>c</td></tr>'],
  ['rows without cells', '<tr></tr><tr><td>a</td><td>b</td></tr><tr></tr>'],
  ['rows of unequal length', '<tr><td>a</td></tr><tr><td>b</td><td>c</td><td>d</td></tr>'],
])('a page with %s is pasted into a table', (_name, rows) => {
  const live = createLiveEditor(syntax);
  live.open(openBody('| a | b |\n| - | - |\n| 1 | 2 |\n', syntax));
  live.select(9);
  live.paste({ html: `<table>${rows}</table>`, text: '' });
  live.document.check();
  const table = live.document.firstChild;
  expect(new Set(table?.children.map((row) => row.childCount)).size).toBe(1);
  expect(saveBody(live.opened, live.document).kind).toBe('saved');
});
