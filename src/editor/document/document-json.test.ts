import { expect, test, vi } from 'vitest';
import { openBody } from './open';
import { documentJson } from './document-json';

const text = Array.from({ length: 50 }, (_, at) => `Paragraph *${at}*.`).join('\n\n');
const { document } = openBody(text, { templateTags: false, kramdown: false, directives: false });

test('is the document as ProseMirror serialises it', () => {
  expect(documentJson(document)).toEqual(document.toJSON());
});

test('only the block that changed is serialised again', () => {
  documentJson(document);
  const changed = document.copy(document.content.replaceChild(3, document.child(3).copy()));
  const made = vi.spyOn(document.child(3).constructor.prototype, 'toJSON');
  documentJson(changed);
  expect(made.mock.contexts.filter((node) => (node as typeof document).isBlock)).toEqual([changed.child(3)]);
  made.mockRestore();
});
