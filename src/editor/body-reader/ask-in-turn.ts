import type { Answer, Question } from './messages';
import type { StartThread, Thread } from './thread';

/** Why there is no answer: the work took too long or broke the thread, or the thread could not be started. */
export type Failure = 'too-slow' | 'not-loaded';

export interface AskingOptions {
  readonly startThread: StartThread;
  /** Milliseconds of work on one question. */
  readonly limit?: number;
}

export interface Asking {
  /** Asks when everything asked before is answered. Never rejects. */
  readonly ask: (question: Question) => Promise<Answer | { readonly kind: 'failed'; readonly why: Failure }>;
  /** Says what needs no answer, if there is anybody to hear it. */
  readonly tell: (question: Question) => void;
  readonly start: () => void;
}

interface Job {
  readonly question: Question;
  readonly settle: (answer: Awaited<ReturnType<Asking['ask']>>) => void;
}

/** With what a page does besides, the thread is stopped within two seconds. */
const usualLimit = 1800;
/** Milliseconds by which a timer may be late before the page, and not the thread, was the one that slept. */
const lateness = 250;

/** One question at a time, so that the limit counts the work on it and not the wait before it. */
export function askInTurn({ startThread, limit = usualLimit }: AskingOptions): Asking {
  const waiting: Job[] = [];
  let running: Job | null = null;
  let thread: Thread | null = null;
  let isReady = false;
  /** Counts the threads: what one says after it was stopped is not heard. */
  let turns = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function start(): void {
    if (thread) return;
    isReady = false;
    const turn = ++turns;
    try {
      thread = startThread({
        onAnswer: (answer) => turn === turns && hear(answer),
        onEnd: () => turn === turns && end(isReady ? 'too-slow' : 'not-loaded'),
      });
    } catch {
      end('not-loaded');
    }
  }

  function next(): void {
    if (running || waiting.length === 0) return;
    start();
    if (!isReady) return;
    running = waiting.shift() ?? null;
    if (!running) return;
    watch();
    thread?.ask(running.question);
  }

  function watch(): void {
    const due = performance.now() + limit;
    timer = setTimeout(() => (performance.now() - due > lateness ? watch() : end('too-slow')), limit);
  }

  function hear(answer: Answer): void {
    if (answer.kind === 'ready') isReady = true;
    else settle(answer);
    next();
  }

  function settle(answer: Parameters<Job['settle']>[0]): void {
    clearTimeout(timer);
    const { settle: give } = running ?? {};
    running = null;
    give?.(answer);
  }

  function end(why: Failure): void {
    thread?.stop();
    thread = null;
    isReady = false;
    turns++;
    if (why === 'not-loaded') for (const job of waiting.splice(0)) job.settle({ kind: 'failed', why });
    settle({ kind: 'failed', why });
    next();
  }

  return {
    start,
    ask: (question) =>
      new Promise((settled) => {
        waiting.push({ question, settle: settled });
        next();
      }),
    tell: (question) => isReady && thread?.ask(question),
  };
}
