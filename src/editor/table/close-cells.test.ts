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
