import { createAnswers } from './answer-questions';
import type { Answer } from './messages';
import type { StartThread } from './thread';

/** A thread that is none, for Node: what is asked is answered a moment later, by copies. */
export const threadInProcess: StartThread = ({ onAnswer }) => {
  const answerTo = createAnswers();
  let isStopped = false;
  const send = (answer: Answer | null) =>
    queueMicrotask(() => !isStopped && answer && onAnswer(structuredClone(answer)));
  send({ kind: 'ready' });
  return {
    ask: (question) => send(answerTo(structuredClone(question))),
    stop: () => {
      isStopped = true;
    },
  };
};
