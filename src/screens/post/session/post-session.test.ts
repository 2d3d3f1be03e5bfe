import { describe, expect, test } from 'vitest';
import { readPostFile } from '../../../content/read-post-file';
import { createMemoryJournal } from '../../../drafts/memory-journal';
import { createBodyReader } from '../../../editor/body-reader/body-reader';
import { threadInProcess } from '../../../editor/body-reader/thread-in-process';
import { openBody } from '../../../editor/document/open';
import type { PostBase } from '../opening/load-post';
import { openPostSession, type PostSession } from './post-session';

const syntax = { templateTags: true, kramdown: false, directives: false };
const key = { host: 'h', account: 'mara', repository: 'mara/site', branch: 'main', path: 'posts/a.md' };
const source = '---\n# kept\ntitle: "Old title"\ndate:   2026-11-14 # a day\n---\n\nOne *two*.\n\n* a\n* b\n';

const reader = createBodyReader({ startThread: threadInProcess });

async function session(text: string, more: Partial<PostBase> = {}) {
  const journal = createMemoryJournal();
  const base: PostBase = { key, isNew: false, text, blob: 'b'.repeat(40), commit: 'c'.repeat(40), ...more };
  return { journal, base, post: await openPostSession({ base, draft: null, journal, syntax, reader, format: 'yaml' }) };
}

const textOf = async (post: PostSession) => {
  const made = await post.text();
  return made.kind === 'text' ? made.text : made;
};
const write = (post: PostSession, body: string) => post.getState().body.setDocument(openBody(body, syntax).document);
const kept = async (post: PostSession) => {
  await post.getState().drafts.flush();
  return post.getState().drafts.current();
};

describe('the text to publish', () => {
  test.each([
    source,
    '\ufeff' + source,
    '# Title\n\nText\n',
    'Text',
    '',
    '---\ntitle: [broken\n---\nText\n',
    '---\nnever: closed\n',
  ])('of an untouched post is its own (%j)', async (text) =>
    expect(await textOf((await session(text)).post)).toBe(text),
  );

  test('a changed title and a changed word are the whole difference', async () => {
    const { post } = await session(source);
    post.setTitle('New title');
    write(post, '\nOne *three*.\n\n* a\n* b\n');
    expect(await textOf(post)).toBe(source.replace('Old title', 'New title').replace('two', 'three'));
  });

  test('a field is changed alone, and removed with its line', async () => {
    const { post } = await session(source);
    post.setField('draft', true);
    expect(await textOf(post)).toBe(source.replace('# a day\n', '# a day\ndraft: true\n'));
    post.editField({ kind: 'remove', path: ['draft'] });
    expect(await textOf(post)).toBe(source);
  });

  test('a value inside a field is changed alone, also after the field was written as text', async () => {
    const details = 'author:\n  name: "Mara" # signs so\n  links:\n    - /a/ # first\n    - /b/\n';
    const { post } = await session(`---\ntitle: Tides\n${details}---\nText.\n`);
    post.editField({ kind: 'set', path: ['author', 'name'], value: 'Ana' });
    post.editField({ kind: 'move', path: ['author', 'links', 1], to: 0 });
    expect(await textOf(post)).toContain('  name: "Ana" # signs so\n  links:\n    - /b/\n    - /a/ # first\n---');
    expect(post.setFieldText('author', 'name: Jo # short\nlinks: []')).toBe(true);
    post.editField({ kind: 'set', path: ['author', 'name'], value: 'Kit' });
    expect(await textOf(post)).toContain('name: Kit # short');
    post.editField({ kind: 'set', path: ['author', 'name', 'first'], value: 'x' });
    expect(post.getState().fieldText).toEqual({ name: 'author', isStuck: true });
  });

  test('a field that was just added can be written as text', async () => {
    const { post } = await session('---\ntitle: Tides\n---\nText.\n');
    post.setField('author', { name: 'Mara' });
    expect(post.setFieldText('author', 'name: Ana # she too')).toBe(true);
    post.editField({ kind: 'set', path: ['author', 'name'], value: 'Kit' });
    expect(await textOf(post)).toBe('---\ntitle: Tides\nauthor:\n  name: Kit # she too\n---\nText.\n');
  });

  test('what is typed on the way leaves no trace', async () => {
    const { post } = await session('---\ntitle: Tides\n---\nText.\n');
    for (const typed of ['Tides ', 'Tides: ', 'Tides: a', 'Tides a']) post.setTitle(typed);
    expect(await textOf(post)).toBe('---\ntitle: Tides a\n---\nText.\n');
    post.setTitle('Tides');
    expect(await textOf(post)).toBe('---\ntitle: Tides\n---\nText.\n');
  });

  test('a title in the first heading is edited there, and is not in the body', async () => {
    const { post } = await session('# Old\n\nText.\n');
    expect(post.getState().title).toBe('Old');
    post.setTitle('New');
    expect(await textOf(post)).toBe('# New\n\nText.\n');
  });

  test('a post without any title gets the key', async () => {
    const { post } = await session('Text.\n');
    post.setTitle('New');
    expect(await textOf(post)).toBe('---\ntitle: New\n---\nText.\n');
  });

  test('broken details are text, the body can be written, and the title is left alone', async () => {
    const { post } = await session('---\ntitle: "Never closed\n---\nText.\n');
    expect(post.getState().details).toBe('text');
    post.setTitle('x');
    write(post, 'Text more.\n');
    expect(await textOf(post)).toBe('---\ntitle: "Never closed\n---\nText more.\n');
    post.setDetailsText('title: "Closed"\n');
    expect(post.getState().title).toBe('Closed');
  });

  test('broken details show the title of their plain line', async () => {
    const { post } = await session('---\ntitle: Tea: a story\ntags: [a\n---\nText.\n');
    expect(post.getState()).toMatchObject({ title: 'Tea: a story', details: 'text' });
  });

  test('a field that cannot be changed alone is edited as its own text, and the others stay fields', async () => {
    const { post } = await session('---\ntitle: A\ntags: &t [a]\nkeywords: *t\n---\nText.\n');
    post.setField('tags', ['b']);
    expect(post.getState()).toMatchObject({ details: 'fields', fieldText: { name: 'tags', isStuck: true } });
    expect(post.setFieldText('tags', '[b]')).toBe(false);
    expect(post.setFieldText('keywords', '[a, b]')).toBe(true);
    expect(post.setFieldText('tags', "['b']")).toBe(true);
    expect(await textOf(post)).toBe("---\ntitle: A\ntags: ['b']\nkeywords: [a, b]\n---\nText.\n");
    post.editFieldAsText(null);
    expect(post.getState().fieldText).toBeNull();
  });

  test('a key that is there twice is edited in the whole text, and the title changes as ever', async () => {
    const { post } = await session('---\ntitle: A\ntags: [a]\ntags: [b]\n---\nText.\n');
    expect(post.getState().details).toBe('fields');
    post.setTitle('B');
    post.setField('tags', ['c']);
    expect(post.getState()).toMatchObject({ details: 'text', stuckField: 'tags', fieldText: null });
    expect(await textOf(post)).toBe('---\ntitle: B\ntags: [a]\ntags: [b]\n---\nText.\n');
  });

  test('a new field goes where the other posts have it', async () => {
    const { post } = await session('---\ntitle: A\ndate: 2026-01-01\n---\nText.\n');
    const others = { order: ['title', 'summary', 'date'], model: null };
    post.setField('summary', 'S', others);
    post.setField('summary', 'Short', others);
    expect(await textOf(post)).toBe('---\ntitle: A\nsummary: Short\ndate: 2026-01-01\n---\nText.\n');
  });

  test('what is filled in for the first time is written as the other posts have it', async () => {
    const { post } = await session('---\ntitle: A\ntags: []\n---\nText.\n');
    const model = readPostFile('---\nsummary: "Sand"\ntags: ["x", "y"]\n---\n').frontmatter;
    const others = { order: ['title', 'summary', 'tags'], model };
    post.setField('tags', ['a'], others);
    post.editField({ kind: 'insert', path: ['tags', 1], value: 'b' }, others);
    post.setField('summary', 'Mud', others);
    expect(await textOf(post)).toBe('---\ntitle: A\nsummary: "Mud"\ntags: ["a", "b"]\n---\nText.\n');
  });

  test('JSON details are changed as text', async () => {
    const { post } = await session('{\n  "title": "A"\n}\nText.\n');
    post.setDetailsText('{\n  "title": "B"\n}');
    expect(await textOf(post)).toBe('{\n  "title": "B"\n}\nText.\n');
  });

  test('details that would end too early are refused', async () => {
    const { post } = await session(source);
    post.setDetailsText('title: a\n---\ndate: b\n');
    expect(await post.text()).toEqual({ kind: 'refused', reason: 'fence' });
  });

  test('a new post has a blank line after its details', async () => {
    const { post } = await session('', { isNew: true, blob: null });
    post.setTitle('A lamp');
    write(post, 'Words.\n');
    expect(await textOf(post)).toBe('---\ntitle: A lamp\n---\n\nWords.\n');
  });
});

describe('the draft', () => {
  test('of details alone keeps the body', async () => {
    const { post, journal } = await session(source);
    post.setTitle('New title');
    const draft = await kept(post);
    expect(await journal.get(key)).toEqual(draft);
    const again = await openPostSession({ base: post.getState().base, draft, journal, syntax, reader, format: 'yaml' });
    expect(await textOf(again)).toBe(source.replace('Old title', 'New title'));
  });

  test('of the body comes back byte for byte, from rich text and from the source view', async () => {
    const { post, journal, base } = await session(source);
    write(post, '\nOne *three*.\n\n* a\n* b\n');
    const reopened = async () =>
      openPostSession({ base, draft: await kept(post), journal, syntax, reader, format: 'yaml' });
    expect(await textOf(await reopened())).toBe(source.replace('two', 'three'));
    const { body } = post.getState();
    await body.showSource('chosen');
    body.setSource('\nOne   __four__.\n\n* a\n');
    expect(await textOf(await reopened())).toContain('One   __four__.');
    expect(await body.showRich()).toBe(true);
    write(post, '\nOne   __four__ five.\n\n* a\n');
    expect(await textOf(await reopened())).toContain('__four__ five.');
  });

  test('is discarded, and brought back', async () => {
    const { post, journal } = await session(source);
    post.setTitle('New title');
    await kept(post);
    const draft = await post.discard();
    expect(await journal.get(key)).toBeNull();
    expect(await textOf(post)).toBe(source);
    await post.restore(draft);
    expect(await textOf(post)).toBe(source.replace('Old title', 'New title'));
    expect((await journal.get(key))?.title).toBe('New title');
  });

  test('ends when it is published, and goes on from there when more was written meanwhile', async () => {
    const { post, journal } = await session(source);
    post.setTitle('New title');
    const first = await kept(post);
    post.setTitle('Newer title');
    const text = source.replace('Old title', 'New title');
    await post.published({ text, blob: 'd'.repeat(40), commit: 'e'.repeat(40), revision: first.revision });
    expect((await journal.get(key))?.baseText).toBe(text);
    expect(await textOf(post)).toBe(source.replace('Old title', 'Newer title'));
    const second = await kept(post);
    await post.published({ text: '', blob: 'f'.repeat(40), commit: 'e'.repeat(40), revision: second.revision });
    expect(await journal.get(key)).toBeNull();
  });

  test('of a new post moves to its path and leaves nothing behind', async () => {
    const { post, journal } = await session('', { isNew: true, blob: null, key: { ...key, path: 'new/1' } });
    post.setTitle('A lamp');
    await kept(post);
    await post.moveTo('posts/a-lamp.md');
    expect(await journal.get({ ...key, path: 'new/1' })).toBeNull();
    expect((await journal.get({ ...key, path: 'posts/a-lamp.md' }))?.title).toBe('A lamp');
    post.setTitle('A lantern');
    await kept(post);
    expect((await journal.get({ ...key, path: 'posts/a-lamp.md' }))?.title).toBe('A lantern');
  });

  test('that this version cannot read shows its words', async () => {
    const { journal, base } = await session(source);
    const unreadable = { type: 'doc', content: [{ type: 'unknown', content: [{ type: 'text', text: 'Words' }] }] };
    const draft = {
      ...(await session(source)).post.getState().drafts.current(),
      body: { kind: 'rich' as const, document: unreadable },
    };
    const post = await openPostSession({ base, draft, journal, syntax, reader, format: 'yaml' });
    const body = post.getState().body.getState();
    expect(body.kind === 'source' && [body.why, body.text]).toEqual(['draft-unreadable', 'Words']);
  });
});
