import { askGit } from './run-git';

export interface FileDiff {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** The blob's id after the change, or before it when the file was removed. */
  readonly oid: string;
  /** Lines; 0 for a binary file. */
  readonly additions: number;
  readonly deletions: number;
}

/** The tree without entries; git knows it without having stored it. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

const statuses: Readonly<Record<string, FileDiff['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
};

/** The files that differ between two commits or trees; null as `before`: everything is new. */
export async function diffFiles(directory: string, before: string | null, after: string): Promise<readonly FileDiff[]> {
  const compare = (format: string) =>
    askGit(directory, ['diff-tree', '-r', '-M', '-z', format, before ?? emptyTree, after]);
  const lines = countLines((await compare('--numstat')).split('\0'));
  const fields = (await compare('--raw')).split('\0');
  const diffs: FileDiff[] = [];
  for (let index = 0; fields[index];) {
    const [, , oldOid = '', newOid = '', letter = ''] = (fields[index++] ?? '').split(' ');
    const previousPath = letter.startsWith('R') ? (fields[index++] ?? '') : null;
    const path = fields[index++] ?? '';
    const { additions, deletions } = lines.get(path) ?? { additions: 0, deletions: 0 };
    const status = statuses[letter.charAt(0)] ?? 'changed';
    diffs.push({ path, previousPath, status, oid: status === 'removed' ? oldOid : newOid, additions, deletions });
  }
  return diffs;
}

/** `--numstat -z`: "added TAB deleted TAB path", or with an empty path, followed by the old and the new one. */
function countLines(fields: readonly string[]) {
  const counts = new Map<string, { additions: number; deletions: number }>();
  for (let index = 0; fields[index];) {
    const [added = '', deleted = '', path = ''] = (fields[index++] ?? '').split('\t');
    const name = path || fields[index + 1] || '';
    if (!path) index += 2;
    counts.set(name, { additions: Number(added) || 0, deletions: Number(deleted) || 0 });
  }
  return counts;
}
