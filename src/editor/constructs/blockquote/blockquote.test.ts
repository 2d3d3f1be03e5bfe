// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../../tests/live-editor';
import { openBody } from '../../document/open';

const syntax = { templateTags: true, kramdown: false, directives: true };

test.each([
  ['join its last ones', '> One\n\ntwo *three*\n', 'doc(blockquote(paragraph("Onetwo ", italic("three"))))'],
  [
    'go into it under code, which has no place for marks',
    '> ```\n> a\n> ```\n\ntwo *three*\n',
    'doc(blockquote(codeBlock("a"), paragraph("two ", italic("three"))))',
  ],
  [
    'go into it under code, which has no place for chips',
    '> ```\n> a\n> ```\n\n![a](b)\n',
    'doc(blockquote(codeBlock("a"), paragraph(image)))',
  ],
])('Backspace at the start of words under a quote lets them %s', (_what, text, wanted) => {
  const live = createLiveEditor(syntax);
  live.open(openBody(text, syntax));
  live.select(live.document.child(0).nodeSize + 1);
  live.press('Backspace');
  live.document.check();
  expect(live.document.toString()).toBe(wanted);
  expect(live.editor.state.selection.$from.parent.inlineContent).toBe(true);
});
