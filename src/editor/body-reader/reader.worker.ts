import { createAnswers } from './answer-questions';
import type { Answer, Question } from './messages';

const answerTo = createAnswers();
const send = (answer: Answer | null) => answer && self.postMessage(answer);

self.addEventListener('message', ({ data }: MessageEvent<Question>) => send(answerTo(data)));
send({ kind: 'ready' });
