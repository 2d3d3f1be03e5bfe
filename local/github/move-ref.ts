import { ruleViolation } from './api-error';
import type { Services } from './environment';
import type { HostedRepository } from './repositories';

/**
 * Moves a ref by compare and swap and tells whoever listens for pushes. False when it was not where it was thought to
 * be. Throws when the branch's rules want a pull request.
 */
export async function moveRef(
  { onPush }: Services,
  { fullName, git, settings }: HostedRepository,
  ref: string,
  { from, to }: { readonly from: string | null; readonly to: string },
): Promise<boolean> {
  const branch = ref.replace(/^refs\/heads\//, '');
  if ((await settings()).protectedBranches.includes(branch)) throw ruleViolation();
  if (!(await git.refs.move(ref, to, from))) return false;
  onPush({ repository: fullName, directory: git.directory, branch, before: from, after: to });
  return true;
}
