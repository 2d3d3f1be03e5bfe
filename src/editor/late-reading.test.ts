// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLiveEditor } from '../../tests/live-editor';
import { openBody } from './document/open';
import { createLatePart } from '../design/late/late-part';
import { markdownReader } from './markdown-reader';

const syntax = { templateTags: false, kramdown: false, directives: false };
const live = createLiveEditor(syntax);
const reader = markdownReader.now();
const notice = () => live.setup.store.getState().notice?.kind ?? null;
/** Lets what is fetched arrive. */
let arrive: (part: typeof reader) => void;

beforeEach(() => {
  vi.useFakeTimers();
  const coming = new Promise<typeof reader>((resolve) => (arrive = resolve));
  vi.spyOn(markdownReader, 'now').mockReturnValue(null);
  vi.spyOn(markdownReader, 'fetch').mockReturnValue(coming);
  vi.stubGlobal('DataTransfer', Data);
  vi.stubGlobal('ClipboardEvent', Pasted);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What jsdom has not. */
class Data {
  private readonly kinds = new Map<string, string>();
  readonly files = [];
  get types() {
    return [...this.kinds.keys()];
  }
  getData = (kind: string) => this.kinds.get(kind) ?? '';
  setData = (kind: string, value: string) => void this.kinds.set(kind, value);
}
class Pasted extends Event {
  readonly clipboardData: Data;
  constructor(kind: string, { clipboardData, ...options }: EventInit & { clipboardData: Data }) {
    super(kind, options);
    this.clipboardData = clipboardData;
  }
}

async function come(part: typeof reader): Promise<void> {
  if (part) vi.mocked(markdownReader.now).mockReturnValue(part);
  arrive(part);
  await vi.advanceTimersByTimeAsync(0);
}

describe('Markdown that is pasted before what reads it is there', () => {
  const text = '# One\n\n- two\n- three';

  test('waits for it, in words when that takes long', async () => {
    live.open(openBody('', syntax));
    live.paste({ html: '', text });
    await vi.advanceTimersByTimeAsync(499);
    expect(notice()).toBe(null);
    await vi.advanceTimersByTimeAsync(1);
    expect(notice()).toBe('paste-waits');
    expect(live.document.textContent).toBe('');
    await come(reader);
    expect(live.document.children.map(({ type }) => type.name)).toEqual(['heading', 'bulletList']);
    expect(notice()).toBe(null);
  });

  test('comes as its letters where it cannot be had, and that is said', async () => {
    live.open(openBody('', syntax));
    live.paste({ html: '', text });
    await come(null);
    expect(live.document.textContent).toBe('# One- two- three');
    expect(notice()).toBe('words-only');
  });

  test('comes as its letters at once without formatting', () => {
    live.open(openBody('', syntax));
    live.paste({ html: '', text }, true);
    expect(live.document.textContent).toBe('# One- two- three');
  });
});

describe('source that is written before what reads it is there', () => {
  const opened = openBody('<div>\n\none\n\n</div>\n', syntax);
  const raw = () => opened.document.child(0).copy().type.create({ raw: '# Two', kind: 'html' });
  const write = () => {
    live.open(opened, opened.document.copy(opened.document.content.replaceChild(0, raw())));
    return live.document.child(0);
  };

  test('is read when it comes', async () => {
    write();
    live.editor.commands.readSource(0);
    expect(live.document.child(0).type.name).toBe('rawBlock');
    await come(reader);
    expect(live.document.child(0).type.name).toBe('heading');
  });

  test('is left alone when it was changed meanwhile', async () => {
    write();
    live.editor.commands.readSource(0);
    const { tr } = live.editor.state;
    live.editor.view.dispatch(tr.setNodeAttribute(0, 'raw', '# Three'));
    await come(reader);
    expect(live.document.child(0).attrs.raw).toBe('# Three');
  });

  test.each([
    ['when the post was left', false, 'heading'],
    ['and stays while one writes on', true, 'rawBlock'],
  ])('%s', async (_name, isBack, type) => {
    write();
    live.editor.view.dispatch(live.editor.state.tr.setNodeAttribute(0, 'raw', '# Three'));
    vi.spyOn(live.editor.view, 'hasFocus').mockReturnValue(isBack);
    live.leave();
    await come(reader);
    expect(live.document.child(0).type.name).toBe(type);
  });
});

test('a part that could not be fetched is fetched again when it is asked for, and when one is online', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValue(new TypeError('offline'));
  const part = createLatePart(load);
  expect(await part.fetch()).toBe(null);
  expect(await part.fetch()).toBe(null);
  expect(load).toHaveBeenCalledTimes(2);
  load.mockResolvedValue('here');
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(part.now()).toBe('here');
  expect(load).toHaveBeenCalledTimes(3);
});
