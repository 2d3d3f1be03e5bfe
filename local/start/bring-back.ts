import { startOfCopy } from './copy-inner-site';
import { quote, type OwnFolder } from './inspect-folder';

/** The command that brings commits made in Galley back into a person's own folder. */
export function bringBack({ top, inside }: OwnFolder, gitDir: string, branch: string): string {
  const copy = quote(gitDir);
  return inside === ''
    ? `git -C ${quote(top)} pull --no-rebase ${copy} ${quote(branch)}`
    : `git --git-dir ${copy} format-patch --stdout ${startOfCopy}..${quote(branch)} | git -C ${quote(top)} am --keep-cr --3way --directory=${quote(inside)}`;
}
