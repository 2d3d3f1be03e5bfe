// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { openBody } from '../document/open';

const syntax = { templateTags: false, kramdown: false, directives: false };

/** What a post becomes when the text of a Markdown file is brought in behind its last words. */
async function bring(post: string, file: string): Promise<string> {
  const live = createLiveEditor(syntax);
  live.open(openBody(post, syntax));
  const before = live.document;
  live.editor.commands.setTextSelection(before.content.size - 1);
  live.editor.commands.importDocument(new File([file], 'notes.md'));
  await expect.poll(() => live.document.eq(before)).toBe(false);
  return live.saved();
}

test('headings of a Markdown file stand below the post’s title, as pasted ones do', async () => {
  expect(await bring('Words.\n', '# A file\n\nIts words.\n\n## A part\n')).toBe(
    'Words.\n\n## A file\n\nIts words.\n\n### A part\n',
  );
  expect(await bring('## One\n\nWords.\n', '# Two\n')).toBe('## One\n\nWords.\n\n## Two\n');
});

test('where the post’s own sections are of the first level, and where the file has none, they stay', async () => {
  expect(await bring('# One\n\nWords.\n', '# Two\n\n## A part\n')).toBe('# One\n\nWords.\n\n# Two\n\n## A part\n');
  expect(await bring('Words.\n', '## Two\n\n### A part\n')).toBe('Words.\n\n## Two\n\n### A part\n');
});
