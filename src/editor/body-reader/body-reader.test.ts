import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openBody } from '../document/open';
import { createAnswers } from './answer-questions';
import { createBodyReader } from './body-reader';
import type { Question } from './messages';
import type { StartThread, ThreadListener } from './thread';
import { threadInProcess } from './thread-in-process';

const syntax = { templateTags: true, kramdown: false, directives: false };
const documentOf = (text: string) => openBody(text, syntax).document.toJSON();
const text = 'One *two*.\n\n* a\n* b\n';
const limit = 1000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Threads that answer when they are told to. */
function slowThreads() {
  const threads: (ThreadListener & { asked: Question[]; isStopped: boolean; answer: () => void })[] = [];
  const startThread: StartThread = (listener) => {
    const answerTo = createAnswers();
    const thread = {
      ...listener,
      asked: [] as Question[],
      isStopped: false,
      answer: () => {
        const question = thread.asked.shift();
        const answer = question && answerTo(question);
        if (answer) listener.onAnswer(answer);
      },
    };
    threads.push(thread);
    return { ask: (question) => thread.asked.push(question), stop: () => void (thread.isStopped = true) };
  };
  const start = (index: number) => threads[index]?.onAnswer({ kind: 'ready' });
  return { threads, startThread, start };
}

test('reads and saves as the page itself would', async () => {
  const reader = createBodyReader({ startThread: threadInProcess });
  const body = await reader.open(text, syntax);
  expect(body.reading).toEqual({ kind: 'rich', document: documentOf(text) });
  expect(await body.save(documentOf(text))).toMatchObject({ kind: 'same', text });
  const changed = text.replace('two', 'three');
  expect(await body.save(documentOf(changed))).toMatchObject({ kind: 'saved', text: changed });
});

test('tells what is too hard to read, and what to draw', async () => {
  const reader = createBodyReader({ startThread: threadInProcess });
  expect((await reader.open('>'.repeat(5000) + 'a', syntax)).reading).toEqual({ kind: 'too-hard' });
  const vast = (word: string) => `${'![a](a.png)\n\n'.repeat(700)}${word}\n`;
  const body = await reader.open(vast('one'), syntax);
  expect(body.reading).toEqual({ kind: 'vast' });
  expect(await body.save(documentOf(vast('two')))).toMatchObject({ kind: 'saved', text: vast('two') });
});

test('a closed body is read again when it is saved', async () => {
  const body = await createBodyReader({ startThread: threadInProcess }).open(text, syntax);
  body.close();
  expect(await body.save(documentOf('One.\n'))).toMatchObject({ kind: 'saved', text: 'One.\n' });
});

test('what is no document of ours is refused', async () => {
  const body = await createBodyReader({ startThread: threadInProcess }).open(text, syntax);
  expect(await body.save({ type: 'doc', content: [{ type: 'unheardOf' }] })).toMatchObject({ kind: 'refused' });
});

describe('when the work takes too long', () => {
  test('the thread is stopped, the post is not read, and the next one has a new thread', async () => {
    const { threads, startThread, start } = slowThreads();
    const reader = createBodyReader({ startThread, limit });
    const first = reader.open(text, syntax);
    const second = reader.open('Two.\n', syntax);
    start(0);
    await vi.advanceTimersByTimeAsync(limit);
    expect((await first).reading).toEqual({ kind: 'too-slow' });
    expect(threads.map(({ isStopped }) => isStopped)).toEqual([true, false]);
    threads[0]?.answer();
    start(1);
    threads[1]?.answer();
    expect((await second).reading).toEqual({ kind: 'rich', document: documentOf('Two.\n') });
  });

  test('a save is refused, and can be tried again: the body is read anew from its text', async () => {
    const { threads, startThread, start } = slowThreads();
    const reader = createBodyReader({ startThread, limit });
    const opening = reader.open(text, syntax);
    start(0);
    threads[0]?.answer();
    const body = await opening;
    const refused = body.save(documentOf('One.\n'));
    await vi.advanceTimersByTimeAsync(limit);
    expect(await refused).toEqual({ kind: 'refused', reason: 'too-slow' });
    const again = body.save(documentOf('One.\n'));
    start(1);
    for (const _ of ['unknown', 'opened', 'saved']) {
      threads[1]?.answer();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(await again).toMatchObject({ kind: 'saved', text: 'One.\n' });
  });

  test('neither the start of the thread nor the wait for others counts', async () => {
    const { threads, startThread, start } = slowThreads();
    const reader = createBodyReader({ startThread, limit });
    const opening = [reader.open('One.\n', syntax), reader.open('Two.\n', syntax)];
    await vi.advanceTimersByTimeAsync(10 * limit);
    start(0);
    for (const _ of opening) {
      await vi.advanceTimersByTimeAsync(0.9 * limit);
      threads[0]?.answer();
    }
    expect((await Promise.all(opening)).map(({ reading }) => reading.kind)).toEqual(['rich', 'rich']);
    expect(threads).toHaveLength(1);
  });
});

describe('when the thread fails', () => {
  test('by itself, what it was at is given up and the rest goes on in another', async () => {
    const { threads, startThread, start } = slowThreads();
    const reader = createBodyReader({ startThread, limit });
    const opening = [reader.open('One.\n', syntax), reader.open('Two.\n', syntax)];
    start(0);
    threads[0]?.onEnd();
    start(1);
    threads[1]?.answer();
    expect((await Promise.all(opening)).map(({ reading }) => reading.kind)).toEqual(['too-slow', 'rich']);
  });

  test.each([
    ['ends before it began', (listener: ThreadListener) => queueMicrotask(listener.onEnd)],
    [
      'is forbidden',
      () => {
        throw new TypeError('policy');
      },
    ],
  ])('%s: that is told, and the next body tries again', async (_name, fail) => {
    let isBroken = true;
    const startThread: StartThread = (listener) => {
      if (!isBroken) return threadInProcess(listener);
      fail(listener);
      return { ask: () => undefined, stop: () => undefined };
    };
    const reader = createBodyReader({ startThread, limit });
    expect((await reader.open(text, syntax)).reading).toEqual({ kind: 'not-loaded' });
    isBroken = false;
    expect((await reader.open(text, syntax)).reading.kind).toBe('rich');
  });
});
