import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeText } from '../../src/content/decode';
import type { FileTree } from '../../src/site/site';
import { git } from '../../local/git-command/git';

const ignored = /(?:^|\/)(?:node_modules|\.git)(?:\/|$)/;

/** A folder's files as they lie there (without what Git ignores), or the newest commit of a bare repository. Throws for what is neither. */
export async function openFolder(place: string): Promise<FileTree> {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder ${place}. Give the folder of a site, or a Git repository.`);
  if (existsSync(join(place, 'HEAD')) && existsSync(join(place, 'objects'))) return await openBare(place);
  const paths = existsSync(join(place, '.git')) ? await listed(place) : walked(place);
  return { paths, read: (wanted) => Promise.resolve(texts(wanted.map((path) => [path, bytesAt(join(place, path))]))) };
}

async function openBare(place: string): Promise<FileTree> {
  const inside = (...args: string[]) => git(['-C', place, ...args]);
  const commit = await inside('rev-parse', '--verify', '--quiet', 'HEAD^{commit}').catch(() =>
    inside('for-each-ref', '--count=1', '--sort=-committerdate', '--format=%(objectname)'),
  );
  if (commit === '') throw new Error(`The repository ${place} has no commits, so there is nothing to look at.`);
  const lines = (await inside('ls-tree', '-r', '-z', commit)).split('\0').filter((line) => /^100\d{3} blob/.test(line));
  const oids = new Map(lines.map((line) => [line.slice(line.indexOf('\t') + 1), line.split(/\s/)[2] ?? '']));
  return {
    paths: [...oids.keys()],
    async read(wanted) {
      const found = wanted.flatMap((path) => {
        const oid = oids.get(path);
        return oid === undefined ? [] : [inside('cat-file', 'blob', oid).then((text) => [path, text] as const)];
      });
      const read = await Promise.allSettled(found);
      return new Map(read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
    },
  };
}

async function listed(place: string): Promise<readonly string[]> {
  const names = await git(['-C', place, 'ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  return [...new Set(names.split('\0'))].filter((path) => path !== '' && existsSync(join(place, path)));
}

function walked(place: string): readonly string[] {
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(place, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return paths.filter((path) => !ignored.test(path)).toSorted();
}

function bytesAt(path: string): Uint8Array | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null;
}

function texts(files: readonly (readonly [string, Uint8Array | null])[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(([path, bytes]) => {
      const decoded = bytes ? decodeText(bytes) : null;
      return decoded?.kind === 'text' ? [[path, decoded.text] as const] : [];
    }),
  );
}
