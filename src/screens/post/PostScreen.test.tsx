import type { Editor } from '@tiptap/core';
import { Node as DocumentNode } from '@tiptap/pm/model';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openMemorySite } from '../../../tests/memory-site';
import { spoken } from '../../design/announce/announce';
import { JournalError, type Journal } from '../../drafts/journal';
import { createBodyReader } from '../../editor/body-reader/body-reader';
import type { Question } from '../../editor/body-reader/messages';
import type { StartThread } from '../../editor/body-reader/thread';
import { threadInProcess } from '../../editor/body-reader/thread-in-process';
import { createMemoryJournal } from '../../drafts/memory-journal';
import { RepositoryError } from '../../repository/repository-error';
import { PostScreen } from './PostScreen';

const path = 'content/posts/tides.md';
const source =
  '---\ntitle: Tides\ndate: 2026-01-02\ndraft: true\ntags: [Mud]\nextra: [[1], two]\n---\n\nThe harbour empties. ![](/a.png)\n';
const audio = '---\ntitle: Episode\ndate: 2026-01-03\naudio: /sound/one.mp3\n---\n\nListen.\n';
const files = {
  'static/sound/one.mp3': new Uint8Array([1]),
  'static/sound/two.mp3': new Uint8Array([2]),
  'talks/one.md': audio,
  'talks/two.md': audio.replace('one.mp3', 'two.mp3'),
  'eleventy.config.js': 'export default () => {};\n',
  [path]: source,
  'content/posts/other.md': '---\ntitle: Other\ndate: 2026-01-01\ntags: [Foraging]\n---\n\nWords.\n',
  'content/posts/latin.md': new Uint8Array([0x43, 0xe9, 0x0a]),
  'content/posts/pointer.md': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
  'content/settings.json': '{\n  "title": "Tidewater",\n  "menu": ["Home"]\n}\n',
  'content/authors.yml': '- Ana\n- Bo\n',
  'content/posts/broken.md': '---\ntitle: "Never closed\n---\n\nThe words.\n',
};

beforeAll(() => {
  // jsdom draws nothing, so it measures nothing.
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: true,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('CSS', { supports: () => true, escape: (text: string) => text });
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  document.elementFromPoint = () => null;
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => {};
});
beforeEach(() => window.history.replaceState(null, '', '/'));
afterEach(cleanup);

async function open(at: string | null, journal: Journal = createMemoryJournal()) {
  const asked: Question[] = [];
  const startThread: StartThread = (listener) => {
    const thread = threadInProcess(listener);
    const ask = (question: Question) => {
      asked.push(question);
      thread.ask(question);
    };
    return { ...thread, ask };
  };
  const {
    host,
    site: ports,
    around,
    textAt,
  } = await openMemorySite(files, {
    name: 'mara/site',
    journal,
    config: { api: 'h', web: 'https://example', siteOrigins: { 'mara/site': 'https://tidewater.example' } },
    ports: { reader: createBodyReader({ startThread }), signInAgain: async () => true },
  });
  await ports.site.refresh();
  const ready = ports.site.getState();
  if (ready.kind !== 'ready') throw new Error('the site is not ready');
  const show = () => render(around(<PostScreen site={ports} ready={ready} path={at} />));
  const repository = host.repository('mara/site');
  return { repository, journal, asked, show, fileAt: textAt, user: userEvent.setup() };
}

const title = () => screen.findByRole('textbox', { name: 'Title' });
const saved = () =>
  waitFor(() => expect(screen.getAllByRole('status').some((one) => one.textContent === 'Saved')).toBe(true));

describe('a post opens', () => {
  test('with its title, its words and its details in the order of the file', async () => {
    (await open(path)).show();
    expect(await title()).toHaveProperty('value', 'Tides');
    expect(screen.getByRole('textbox', { name: 'Post' }).textContent).toContain('The harbour empties.');
    const panel = within(screen.getByRole('complementary', { name: 'Post details' }));
    expect(panel.getByLabelText('Date')).toHaveProperty('value', '2026-01-02');
    expect(panel.getByRole('switch', { name: 'Draft' })).toHaveProperty('checked', true);
    expect(panel.getByRole('combobox', { name: 'Tags' })).toBeTruthy();
    expect(panel.getByText('[[1], two]')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Publish' }).disabled).toBe(true);
  });

  test.each([
    ['content/posts/latin.md', /not UTF-8/],
    ['content/posts/pointer.md', /storage for large files/],
    ['content/posts/nothing.md', /moved or deleted/],
  ])('%s says why it cannot be edited', async (file, words) => {
    (await open(file)).show();
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull();
  });

  test('with broken details as text, its words as always', async () => {
    (await open('content/posts/broken.md')).show();
    expect((await screen.findByRole('alert')).textContent).toMatch(/cannot be read as fields/);
    expect(screen.getByRole('textbox', { name: 'Post' }).textContent).toContain('The words.');
    expect(await title()).toHaveProperty('value', 'Never closed');
  });

  test('with one field as text, and back', async () => {
    const { show, user } = await open(path);
    show();
    await user.click(await screen.findByRole('button', { name: 'Edit as text: Extra' }));
    expect(screen.queryByText(/Kept exactly/)).toBeNull();
    expect(screen.getByLabelText('Draft')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back to the field' }));
    expect(screen.getByText(/Kept exactly/)).toBeTruthy();
  });

  test('of data with its fields, each changed alone, and as text', async () => {
    const { show, user, fileAt } = await open('content/settings.json');
    show();
    const field = await screen.findByLabelText('Title');
    expect(field).toHaveProperty('value', 'Tidewater');
    expect(screen.queryByRole('textbox', { name: 'Post' })).toBeNull();
    await user.type(field, ' News');
    await saved();
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(await screen.findByRole('menuitem', { name: 'Edit as text' })).toBeTruthy();
    expect(screen.queryByRole('menuitem', { name: 'Rich text' })).toBeNull();
    await user.keyboard('{Escape}');
    cleanup();
    show();
    expect(await screen.findByLabelText('Title')).toHaveProperty('value', 'Tidewater News');
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    await user.click(await screen.findByRole('button', { name: 'Publish now' }));
    const text = '{\n  "title": "Tidewater News",\n  "menu": ["Home"]\n}\n';
    await waitFor(async () => expect(await fileAt('content/settings.json')).toBe(text));
  });

  test('of data that is no map as text', async () => {
    const { show, user } = await open('content/authors.yml');
    show();
    expect(await screen.findByRole('heading', { name: 'authors.yml' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add Tags' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(await screen.findByRole('menuitem', { name: 'Download my draft' })).toBeTruthy();
    expect(screen.queryByRole('menuitem', { name: 'Rich text' })).toBeNull();
  });

  test('after trying again, when the host failed', async () => {
    const { repository, show, user } = await open(path);
    repository.failNext('blobs', new RepositoryError('host-failed'));
    show();
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await title()).toHaveProperty('value', 'Tides');
  });
});

describe('what is written', () => {
  test('is kept, found again, and discarded with a way back', async () => {
    const { show, user } = await open(path);
    const first = show();
    await user.type(await title(), ' and mud');
    await saved();
    first.unmount();
    show();
    expect(await title()).toHaveProperty('value', 'Tides and mud');
    expect(screen.getByText(/You have unpublished changes from just now/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    await waitFor(async () => expect(await title()).toHaveProperty('value', 'Tides'));
    await user.click((await screen.findAllByRole('button', { name: 'Undo' })).at(-1) ?? document.body);
    await waitFor(async () => expect(await title()).toHaveProperty('value', 'Tides and mud'));
  });

  test('is in the words before the key that follows Enter in the title', async () => {
    const { show } = await open(path);
    show();
    const words = await screen.findByRole('textbox', { name: 'Post' });
    fireEvent.keyDown(await title(), { key: 'Enter' });
    expect(document.activeElement).toBe(words);
  });

  test('costs nothing that grows with the post while one types', async () => {
    const { show, asked } = await open(path);
    show();
    const words: HTMLElement & { editor?: Editor } = await screen.findByRole('textbox', { name: 'Post' });
    const serialised = vi.spyOn(DocumentNode.prototype, 'toJSON');
    const opening = asked.length;
    for (const letter of 'Twice a day the tide comes in.') words.editor?.commands.insertContentAt(1, letter);
    expect(words.textContent).toContain('.ni semoc edit');
    expect(serialised).not.toHaveBeenCalled();
    expect(asked).toHaveLength(opening);
    await saved();
    expect(serialised).toHaveBeenCalled();
    expect(asked).toHaveLength(opening);
    serialised.mockRestore();
  });

  test('is never called saved when the device refuses it', async () => {
    const full = { ...createMemoryJournal(), put: () => Promise.reject(new JournalError('full')) };
    const { show, user } = await open(path, full);
    show();
    await user.type(await title(), '!');
    expect((await screen.findByRole('alert')).textContent).toMatch(/no room left to save.*Download/);
    expect(screen.queryByText('Saved')).toBeNull();
  });

  test('is seen to be saved each time, and heard only after a save that failed', async () => {
    const journal = createMemoryJournal();
    const put = vi.spyOn(journal, 'put');
    spoken.setState({ words: '' });
    const { show, user } = await open(path, journal);
    show();
    const heard = () =>
      [...document.querySelectorAll('[role=alert], [aria-live=polite], output:not([aria-live])')].map(
        ({ textContent }) => textContent,
      );
    await user.type(await title(), '!');
    await saved();
    expect(heard().join()).not.toContain('Saved');
    expect(spoken.getState().words).toBe('');
    put.mockRejectedValueOnce(new JournalError('full'));
    await user.type(await title(), '!');
    expect((await screen.findByRole('alert')).textContent).toMatch(/no room left/);
    expect(spoken.getState().words).toBe('');
    await user.type(await title(), '!');
    await waitFor(() => expect(spoken.getState().words).toBe('Saved'));
  });

  test('has a file from this device, where the site keeps such files', async () => {
    const { show, user, fileAt } = await open('talks/one.md');
    show();
    const field = await screen.findByLabelText('Audio');
    expect(field).toHaveProperty('value', '/sound/one.mp3');
    const picker = document.querySelector<HTMLInputElement>('input[type=file]:not([accept])');
    await user.upload(picker ?? document.createElement('input'), new File(['three'], 'Third Talk.mp3'));
    await waitFor(() => expect(field).toHaveProperty('value', '/sound/third-talk.mp3'));
    await saved();
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    await user.click(await screen.findByRole('button', { name: 'Publish now' }));
    await waitFor(async () => expect(await fileAt('static/sound/third-talk.mp3')).toBe('three'));
  });

  test('is published after a question that knows what to look at', async () => {
    const { show, user, fileAt } = await open(path);
    show();
    await user.type(await title(), ' and mud');
    await saved();
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Ready to publish?' }));
    expect(dialog.getByText('One image has no alt text')).toBeTruthy();
    await user.click(dialog.getByRole('switch', { name: 'Publish it live' }));
    await user.click(dialog.getByRole('button', { name: 'See what changes' }));
    expect(dialog.getByText('and mud').tagName).toBe('INS');
    await user.click(dialog.getByRole('button', { name: 'Publish now' }));
    await waitFor(async () =>
      expect(await fileAt(path)).toBe(source.replace('Tides', 'Tides and mud').replace('draft: true', 'draft: false')),
    );
    await waitFor(() => expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('Published'));
  });

  test('in a new post keeps its place in the address', async () => {
    const { show, user } = await open(null);
    const first = show();
    await user.type(await title(), 'A lamp');
    await saved();
    expect(window.location.search).toMatch(/^\?draft=new%2F/);
    first.unmount();
    show();
    expect(await title()).toHaveProperty('value', 'A lamp');
    expect(await screen.findByText('tidewater.example/content/posts/a-lamp')).toBeTruthy();
  });
});
