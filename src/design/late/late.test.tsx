import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useRef, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchFocus } from '../focus-place';
import { Asked } from './Asked';
import { askFor } from './late-desk';
import { LateDesk } from './LateDesk';
import { createLatePart } from './late-part';
import { Later } from './Later';
import { LatePlace } from './LatePlace';

type Box = typeof Search;
let end: () => void;
beforeEach(() => {
  end = watchFocus();
});
afterEach(() => {
  end();
  cleanup();
  vi.useRealTimers();
});

/** A part that comes, or does not, when the test says so. */
function heldBack() {
  const wishes: { readonly come: (box: Box) => void; readonly refuse: () => void }[] = [];
  const part = createLatePart(
    () => new Promise<Box>((come, reject) => wishes.push({ come, refuse: () => reject(new TypeError('offline')) })),
  );
  const settle = async (what: (wish: (typeof wishes)[number] | undefined) => void) => {
    await act(async () => {});
    await act(async () => what(wishes.at(-1)));
  };
  return {
    part,
    come: () => settle((wish) => wish?.come(Search)),
    refuse: () => settle((wish) => wish?.refuse()),
  };
}

function Search({ typed = '' }: { readonly typed?: string }) {
  const [focused] = useState(() => document.activeElement);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <input ref={input} aria-label="Search" defaultValue={typed} data-before={focused?.getAttribute('aria-label')} />
  );
}

const post = () => screen.getByRole('textbox', { name: 'Post' });
const search = () => screen.getByRole('textbox', { name: 'Search' });
const wait = () => screen.getByRole('dialog');
const type = (letters: string) => {
  for (const key of letters) fireEvent.keyDown(document.activeElement ?? document.body, { key });
};

function show(part: ReturnType<typeof heldBack>['part'], onGiveUp = () => {}) {
  const box = (isAsked: boolean) => (
    <>
      <textarea aria-label="Post" />
      {isAsked && (
        <Asked part={part} onGiveUp={onGiveUp}>
          {(Found, typed) => <Found typed={typed} />}
        </Asked>
      )}
    </>
  );
  const { rerender } = render(box(false));
  post().focus();
  rerender(box(true));
}

describe('what was asked for and is late', () => {
  test('holds the keys, and goes on with them when it comes', async () => {
    const { part, come } = heldBack();
    show(part);
    expect(document.activeElement).toBe(wait());
    type('tides');
    fireEvent.keyDown(wait(), { key: 'Backspace' });
    await come();
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Search' });
    expect(box.value).toBe('tide');
    expect(document.activeElement).toBe(box);
  });

  test('finds the focus where it was, to give it back there', async () => {
    const { part, come } = heldBack();
    show(part);
    await come();
    expect(search().dataset.before).toBe('Post');
  });

  test('keeps the focus whatever else would have it', () => {
    show(heldBack().part);
    post().focus();
    expect(document.activeElement).toBe(wait());
  });

  test('says that it comes once the wait can be noticed', async () => {
    vi.useFakeTimers();
    show(heldBack().part);
    expect(wait().textContent).toBe('');
    await act(() => vi.advanceTimersByTimeAsync(400));
    expect(wait().textContent).toContain('Opening');
  });

  test.each([
    ['Escape', () => fireEvent.keyDown(wait(), { key: 'Escape' })],
    ['a press beside it', () => fireEvent.pointerDown(wait().parentElement ?? wait())],
  ])('%s gives it up', (_name, giveUp) => {
    const onGiveUp = vi.fn<() => void>();
    show(heldBack().part, onGiveUp);
    giveUp();
    expect(onGiveUp).toHaveBeenCalledOnce();
  });

  test('that it did not arrive is said, and another attempt brings it', async () => {
    const { part, come, refuse } = heldBack();
    show(part);
    await refuse();
    expect(screen.getByRole('alert').textContent).toContain('What you wrote is safe');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(document.activeElement).toBe(wait());
    await come();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Search' }));
  });

  test('comes by itself with the network', async () => {
    const { part, come, refuse } = heldBack();
    show(part);
    await refuse();
    window.dispatchEvent(new Event('online'));
    await come();
    expect(search().isConnected).toBe(true);
  });

  test('is drawn at once where it has been fetched', async () => {
    const { part, come } = heldBack();
    void part.fetch();
    await come();
    show(part);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Search' }));
  });
});

describe('what a command asks for', () => {
  function desk() {
    render(
      <>
        <textarea aria-label="Post" />
        <LateDesk />
      </>,
    );
    post().focus();
  }

  test('is answered with the focus back in the text', async () => {
    const { part, come } = heldBack();
    desk();
    const focused: (Element | null)[] = [];
    act(() => void askFor(part).then((found) => focused.push(found && document.activeElement)));
    expect(document.activeElement).toBe(wait());
    await come();
    expect(focused).toEqual([post()]);
    expect(screen.queryByRole('dialog')).toBe(null);
  });

  test('is answered with nothing when it is given up, or something else is asked for', async () => {
    desk();
    const answers: unknown[] = [];
    const ask = () => act(() => void askFor(heldBack().part).then((found) => answers.push(found)));
    ask();
    ask();
    fireEvent.keyDown(wait(), { key: 'Escape' });
    await act(async () => {});
    expect(answers).toEqual([null, null]);
    expect(document.activeElement).toBe(post());
  });
});

describe('what nobody asked for', () => {
  test('joins the page when it comes, and what stands in its place stays until then', async () => {
    const { part, come, refuse } = heldBack();
    render(
      <Later part={part} meanwhile={<p>Its letters</p>}>
        {(Found) => <Found />}
      </Later>,
    );
    await refuse();
    screen.getByText('Its letters');
    window.dispatchEvent(new Event('online'));
    await come();
    expect(search().isConnected).toBe(true);
  });

  test('says in its own place that it did not arrive', async () => {
    const { part, come, refuse } = heldBack();
    render(
      <LatePlace part={part} label="Opening the preview">
        {(Found) => <Found />}
      </LatePlace>,
    );
    await refuse();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.queryByRole('alert')).toBe(null);
    await come();
    expect(search().isConnected).toBe(true);
  });
});
