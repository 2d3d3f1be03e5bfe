import type { JSONContent } from '@tiptap/core';
import { expect, test } from 'vitest';
import type { DraftBody } from '../../../drafts/draft';
import { type BodyReader, createBodyReader, type ReadBody } from '../../../editor/body-reader/body-reader';
import { threadInProcess } from '../../../editor/body-reader/thread-in-process';
import { openBody } from '../../../editor/document/open';
import { openBodySession } from './body-session';

const syntax = { templateTags: true, kramdown: false, directives: false };
const text = 'One *two*.\n';
const documentOf = (body: string) => openBody(body, syntax).document;
const real = createBodyReader({ startThread: threadInProcess });

const session = (draft: DraftBody | null = null, reader: BodyReader = real) =>
  openBodySession({ text, draft, syntax, reader, sourceOnly: null, onChange: () => undefined });

/** A reader whose saves do as they are told. */
function readerWith(save: (body: ReadBody, document: JSONContent) => ReturnType<ReadBody['save']>): BodyReader {
  return {
    ...real,
    open: async (opened, as) => {
      const body = await real.open(opened, as);
      return { ...body, save: (document) => save(body, document) };
    },
  };
}

/** A reader that reads nothing. */
const broken = (why: 'too-slow' | 'not-loaded'): BodyReader => ({
  ...real,
  open: async (opened, as) => ({ ...(await real.open(opened, as)), reading: { kind: why } }),
});

test('the text is that of the document at the call, and is made once', async () => {
  let saves = 0;
  const body = await session(
    null,
    readerWith((read, document) => {
      saves++;
      return read.save(document);
    }),
  );
  body.setDocument(documentOf('One *three*.\n'));
  const asked = [body.text(), body.text()];
  body.setDocument(documentOf('One *four*.\n'));
  const newest = await body.text();
  expect(await Promise.all(asked)).toEqual(Array(2).fill({ kind: 'text', text: 'One *three*.\n' }));
  expect([newest, saves]).toEqual([{ kind: 'text', text: 'One *four*.\n' }, 2]);
});

test('what is written while the source is made is in it', async () => {
  const body = await session();
  body.setDocument(documentOf('One *three*.\n'));
  const shown = body.showSource('chosen');
  body.setDocument(documentOf('One *four*.\n'));
  await shown;
  expect(body.getState()).toMatchObject({ kind: 'source', text: 'One *four*.\n', why: 'chosen' });
});

test('what is written while the rich text is made is in it', async () => {
  const body = await session();
  await body.showSource('chosen');
  const shown = body.showRich();
  body.setSource('Five.\n');
  expect(await shown).toBe(true);
  expect(body.getState()).toMatchObject({ kind: 'rich', document: documentOf('Five.\n').toJSON() });
});

test('rich text that cannot be turned into text stays in the draft, and comes back', async () => {
  const body = await session(
    null,
    readerWith(async () => ({ kind: 'refused', reason: 'too-slow' })),
  );
  const written = documentOf('One *three*.\n');
  body.setDocument(written);
  expect(await body.text()).toEqual({ kind: 'refused', reason: 'too-slow' });
  await body.showSource('refused');
  expect(body.getState()).toMatchObject({ kind: 'source', text });
  expect(body.draftBody()).toEqual({ kind: 'rich', document: written.toJSON() });
  expect(await body.showRich()).toBe(true);
  expect(body.getState()).toMatchObject({ kind: 'rich', initial: written.toJSON() });
  expect(body.draftBody()).toEqual({ kind: 'rich', document: written.toJSON() });
});

test('a draft of another text than the base’s says which, and comes back byte for byte', async () => {
  const body = await session();
  await body.showSource('chosen');
  body.setSource('__Other__   words.\n');
  await body.showRich();
  body.setDocument(documentOf('__Other__   words, changed.\n'));
  const draft = body.draftBody();
  expect(draft).toMatchObject({ kind: 'rich', from: '__Other__   words.\n' });
  expect(await (await session(draft)).text()).toEqual({ kind: 'text', text: '__Other__   words, changed.\n' });
});

test.each([
  ['too-slow', 'too-hard'],
  ['not-loaded', 'not-loaded'],
] as const)(
  'a draft whose post is %s shows its words, and is kept as it is until they are changed',
  async (why, says) => {
    const draft = { kind: 'rich' as const, document: documentOf('One *three*.\n').toJSON() };
    const body = await session(draft, broken(why));
    expect(body.getState()).toMatchObject({ kind: 'source', text: 'One three.', why: says });
    expect(body.draftBody()).toEqual(draft);
    body.setSource('One three, changed.');
    expect(body.draftBody()).toEqual({ kind: 'source', text: 'One three, changed.' });
  },
);

test('text that is too hard stays text, and says why', async () => {
  const body = await session();
  await body.showSource('chosen');
  body.setSource('>'.repeat(5000) + 'a');
  expect(await body.showRich()).toBe(false);
  expect(body.getState()).toMatchObject({ kind: 'source', why: 'too-hard', turn: 1 });
  expect(body.isHard()).toBe(true);
});
