import { git, GitError } from '../git-command/git';
import { StartProblem } from './start-problem';

/** Throws a StartProblem unless the machine has a Git that Galley can work with (2.38, of October 2022, or newer). */
export async function checkGit(): Promise<void> {
  const text = await git(['--version']).catch((error: unknown) => {
    if (!(error instanceof GitError) || error.status !== null) throw error;
    throw new StartProblem(
      'Galley needs Git, and there is none on the PATH.\n' +
        'Nothing was started or changed. Install Git (https://git-scm.com/downloads), then run npm start again.',
      error,
    );
  });
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(text) ?? []).slice(1).map(Number);
  if (major > 2 || (major === 2 && minor >= 38)) return;
  throw new StartProblem(
    `Galley needs Git 2.38 or newer, and found ${major}.${minor}.\nNothing was started or changed. A newer one is at https://git-scm.com/downloads`,
  );
}
