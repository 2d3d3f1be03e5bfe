import type { DraftKey } from './draft';

/** One string per draft; a newline stands in no part of a key. */
export function draftId({ host, account, repository, branch, path }: DraftKey): string {
  return [host, account, repository, branch, path].join('\n');
}
