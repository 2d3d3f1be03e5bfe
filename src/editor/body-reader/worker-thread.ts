import type { Answer } from './messages';
import type { StartThread } from './thread';

/** A thread in a Web Worker that runs `reader.worker.ts`. */
export function workerThread(begin: () => Worker): StartThread {
  return ({ onAnswer, onEnd }) => {
    const worker = begin();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => onAnswer(data));
    worker.addEventListener('messageerror', onEnd);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      onEnd();
    });
    return { ask: (question) => worker.postMessage(question), stop: () => worker.terminate() };
  };
}
