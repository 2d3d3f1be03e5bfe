import { quote } from './inspect-folder';

/** The command that brings commits made in Galley back into a person's own folder. */
export function bringBack(folder: string, gitDir: string, branch: string): string {
  return `git -C ${quote(folder)} pull --no-rebase ${quote(gitDir)} ${quote(branch)}`;
}
