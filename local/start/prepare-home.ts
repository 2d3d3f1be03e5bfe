import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from './start-problem';

/** Makes the data folder where it is missing. Throws a StartProblem when nothing can be written there. */
export function prepareHome(home: string): void {
  try {
    mkdirSync(home, { recursive: true });
    const probe = join(home, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const reason = reasons[error instanceof Error && 'code' in error ? String(error.code) : ''] ?? String(error);
    throw new StartProblem(
      `Galley cannot write to its data folder, ${home}: ${reason}.\n` +
        'Nothing was started or changed. To use another one: GALLEY_HOME=~/galley-data npm start',
      error,
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'that disk is read-only',
  ENOSPC: 'that disk is full',
  ENOTDIR: 'a part of that path is a file, not a folder',
  EEXIST: 'a file is in its place',
  ENOENT: 'that place does not exist and cannot be made',
};
