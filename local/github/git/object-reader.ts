import { spawnGit } from './run-git';

type ObjectKind = 'blob' | 'tree' | 'commit' | 'tag';

interface ObjectHeader {
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
  readonly read: (name: string) => Promise<StoredObject | null>;
  /** The same, without its content. */
  readonly look: (name: string) => Promise<ObjectHeader | null>;
}

/** Reads objects through two git processes, which start with a question and end when there was none for a while. */
export function openObjectReader(directory: string): ObjectReader {
  const contents = askThrough(() => startCatFile(directory, '--batch'));
  const headers = askThrough(() => startCatFile(directory, '--batch-check'));
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

interface CatFile {
  readonly ask: (name: string) => Promise<Answer | null>;
  readonly hasEnded: () => boolean;
}

interface Question {
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds without a question after which git may go. */
const patience = 20_000;
const lineFeed = 10;

function askThrough(start: () => CatFile): CatFile['ask'] {
  let running: CatFile | null = null;
  return (name) => {
    if (/[\n\0]/.test(name) || name === '') return Promise.resolve(null);
    if (!running || running.hasEnded()) running = start();
    return running.ask(name);
  };
}

function startCatFile(directory: string, mode: '--batch' | '--batch-check'): CatFile {
  const git = spawnGit(directory, ['cat-file', mode]);
  const questions: Question[] = [];
  const farewell = setTimeout(end, patience);
  let hasEnded = false;
  let received: Buffer[] = [];
  let length = 0;
  /** As many bytes must have come before it is worth looking again. */
  let wanted = 1;

  git.stdout.on('data', (chunk: Buffer) => {
    received.push(chunk);
    length += chunk.length;
    if (length >= wanted) answerQuestions();
    if (questions.length === 0) keepAlive(git, false);
  });
  git.stderr.resume();
  git.stdin.on('error', () => {});
  git.on('error', fail);
  git.on('close', () => fail(new Error('git cat-file ended')));

  return { ask, hasEnded: () => hasEnded };

  function ask(name: string): Promise<Answer | null> {
    farewell.refresh().unref();
    keepAlive(git, true);
    return new Promise((resolve, reject) => {
      questions.push({ resolve, reject });
      git.stdin.write(`${name}\n`);
    });
  }

  function end() {
    if (questions.length > 0) return;
    hasEnded = true;
    git.stdin.end();
  }

  function fail(error: Error) {
    hasEnded = true;
    clearTimeout(farewell);
    for (const question of questions.splice(0)) question.reject(error);
  }

  function answerQuestions() {
    let rest = received.length === 1 && received[0] ? received[0] : Buffer.concat(received);
    wanted = 1;
    for (;;) {
      const lineEnd = rest.indexOf(lineFeed);
      if (lineEnd < 0) break;
      const header = readHeader(rest.subarray(0, lineEnd).toString());
      const size = header && mode === '--batch' ? header.size + 1 : 0;
      if (rest.length < lineEnd + 1 + size) {
        wanted = lineEnd + 1 + size;
        break;
      }
      const content = Buffer.from(rest.subarray(lineEnd + 1, lineEnd + Math.max(size, 1)));
      rest = rest.subarray(lineEnd + 1 + size);
      questions.shift()?.resolve(header && { header, content });
    }
    received = rest.length > 0 ? [rest] : [];
    length = rest.length;
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
