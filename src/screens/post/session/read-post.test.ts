import { expect, test } from 'vitest';
import { createMemoryJournal } from '../../../drafts/memory-journal';
import { createBodyReader } from '../../../editor/body-reader/body-reader';
import { threadInProcess } from '../../../editor/body-reader/thread-in-process';
import { openPostSession } from './post-session';

const syntax = { templateTags: false, kramdown: false, directives: false };
const text = 'The tide clock\n##############\n\n:date: 2026-11-14\n\n* One\n* Two ``raw``\n\n.. image:: clock.png\n';

test('a post in another markup opens as text, and what is changed is all that changes', async () => {
  const key = { host: 'h', account: 'mara', repository: 'mara/site', branch: 'main', path: 'content/clock.rst' };
  const base = { key, isNew: false, text, blob: 'b'.repeat(40), commit: 'c'.repeat(40) };
  const journal = createMemoryJournal();
  const reader = createBodyReader({ startThread: threadInProcess });
  const open = async (draft: Awaited<ReturnType<typeof journal.get>>) =>
    openPostSession({ base, draft, journal, syntax, reader, format: 'yaml' });
  const post = await open(null);
  const { body, frontmatter, title } = post.getState();
  expect([body.getState().kind, frontmatter, title]).toEqual(['source', null, 'clock.rst']);
  expect(await post.text()).toEqual({ kind: 'text', text });
  post.setTitle('Never written');
  body.setSource(text.replace('Two', 'Three'));
  expect(await post.text()).toEqual({ kind: 'text', text: text.replace('Two', 'Three') });
  await post.getState().drafts.flush();
  const again = await open(post.getState().drafts.current());
  expect(again.getState().body.getState().kind).toBe('source');
  expect(await again.text()).toEqual({ kind: 'text', text: text.replace('Two', 'Three') });
});
