import { spawnGit } from './run-git';

export type ObjectKind = 'blob' | 'tree' | 'commit' | 'tag';

export interface ObjectHeader {
  readonly oid: string;
  readonly kind: ObjectKind;
  /** Bytes. */
  readonly size: number;
}

export interface StoredObject extends ObjectHeader {
  readonly content: Buffer;
}

export interface ObjectReader {
  /** The object that a name of git's (an id, a ref, `commit:path`) stands for; null when there is none. */
  read(name: string): Promise<StoredObject | null>;
  /** The same, without its content. */
  look(name: string): Promise<ObjectHeader | null>;
}

/** Reads objects through two git processes that start with the first question and stay as long as the program. */
export function openObjectReader(directory: string): ObjectReader {
  const contents = openPipe(directory, '--batch');
  const headers = openPipe(directory, '--batch-check');
  return {
    read: async (name) => {
      const answer = await contents(name);
      return answer && { ...answer.header, content: answer.content };
    },
    look: async (name) => (await headers(name))?.header ?? null,
  };
}

interface Answer {
  readonly header: ObjectHeader;
  readonly content: Buffer;
}

interface Question {
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (error: Error) => void;
}

const lineFeed = 10;

function openPipe(directory: string, mode: '--batch' | '--batch-check') {
  let git: ReturnType<typeof spawnGit> | null = null;
  let questions: Question[] = [];
  let received: Buffer[] = [];
  let length = 0;
  /** As many bytes must have come before it is worth looking again. */
  let wanted = 1;

  return (name: string): Promise<Answer | null> => {
    if (/[\n\0]/.test(name) || name === '') return Promise.resolve(null);
    git ??= start();
    const { stdin } = git;
    keepAlive(git, true);
    return new Promise((resolve, reject) => {
      questions.push({ resolve, reject });
      stdin.write(`${name}\n`);
    });
  };

  function start() {
    const started = spawnGit(directory, ['cat-file', mode]);
    started.stdout.on('data', (chunk: Buffer) => {
      received.push(chunk);
      length += chunk.length;
      if (length >= wanted) answerQuestions();
    });
    started.stdin.on('error', () => {});
    started.stderr.resume();
    started.on('error', stop);
    started.on('close', () => stop(new Error('git cat-file ended')));
    return started;
  }

  function stop(error: Error) {
    const left = questions;
    [git, questions, received, length, wanted] = [null, [], [], 0, 1];
    for (const question of left) question.reject(error);
  }

  function answerQuestions() {
    let rest = received.length === 1 && received[0] ? received[0] : Buffer.concat(received);
    wanted = 1;
    for (;;) {
      const end = rest.indexOf(lineFeed);
      if (end < 0) break;
      const header = readHeader(rest.subarray(0, end).toString());
      const size = header && mode === '--batch' ? header.size + 1 : 0;
      if (rest.length < end + 1 + size) {
        wanted = end + 1 + size;
        break;
      }
      const content = Buffer.from(rest.subarray(end + 1, end + Math.max(size, 1)));
      rest = rest.subarray(end + 1 + size);
      questions.shift()?.resolve(header && { header, content });
    }
    received = rest.length > 0 ? [rest] : [];
    length = rest.length;
    if (git && questions.length === 0) keepAlive(git, false);
  }
}

/** A git without a question to answer does not keep the program from ending. */
function keepAlive(git: ReturnType<typeof spawnGit>, isNeeded: boolean): void {
  for (const handle of [git, git.stdin, git.stdout, git.stderr]) {
    if (!('ref' in handle) || typeof handle.ref !== 'function') continue;
    if (isNeeded) handle.ref();
    else handle.unref();
  }
}

function readHeader(line: string): ObjectHeader | null {
  const match = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(line);
  return match ? { oid: match[1] ?? '', kind: match[2] as ObjectKind, size: Number(match[3]) } : null;
}
