import { runGit } from './run-git';

export interface TreeEntry {
  readonly path: string;
  /** As git writes it: '100644', '040000' … */
  readonly mode: string;
  readonly kind: 'blob' | 'tree' | 'commit';
  readonly oid: string;
  /** Bytes; blobs only. */
  readonly size: number | null;
}

export interface TreeReader {
  /** The entries of a tree in git's order; recursive listings hold the folders too. */
  list(tree: string, recursive: boolean): Promise<readonly TreeEntry[]>;
}

const kept = 32;

/** Lists trees; the newest listings are kept, since a tree never changes. */
export function openTreeReader(directory: string): TreeReader {
  const listings = new Map<string, Promise<readonly TreeEntry[]>>();
  return {
    list(tree, recursive) {
      const key = `${tree} ${recursive}`;
      const known = listings.get(key);
      const listing = known ?? listTree(directory, tree, recursive);
      listings.delete(key);
      listings.set(key, listing);
      listing.catch(() => listings.delete(key));
      for (const oldest of listings.keys()) {
        if (listings.size <= kept) break;
        listings.delete(oldest);
      }
      return listing;
    },
  };
}

async function listTree(directory: string, tree: string, recursive: boolean): Promise<readonly TreeEntry[]> {
  const options = recursive ? ['-r', '-t', '-l', '-z'] : ['-l', '-z'];
  const { output } = await runGit(directory, ['ls-tree', ...options, tree]);
  return output.toString().split('\0').filter(Boolean).map(readEntry);
}

function readEntry(record: string): TreeEntry {
  const tab = record.indexOf('\t');
  const [mode = '', kind, oid = '', size = '-'] = record.slice(0, tab).split(/ +/);
  return {
    path: record.slice(tab + 1),
    mode,
    kind: kind as TreeEntry['kind'],
    oid,
    size: size === '-' ? null : Number(size),
  };
}
