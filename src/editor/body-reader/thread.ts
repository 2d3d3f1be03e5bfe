import type { Answer, Question } from './messages';

/** Where bodies are read and saved, beside the page. */
export interface Thread {
  readonly ask: (question: Question) => void;
  /** Ends it at once, whatever it is doing; it says nothing more. */
  readonly stop: () => void;
}

export interface ThreadListener {
  readonly onAnswer: (answer: Answer) => void;
  /** It ended by itself, or never began. */
  readonly onEnd: () => void;
}

export type StartThread = (listener: ThreadListener) => Thread;
