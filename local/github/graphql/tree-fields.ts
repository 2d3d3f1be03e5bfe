import type { TreeEntry } from '../git/tree';
import type { HostedRepository } from '../repositories';
import type { Viewer } from './viewer';

/** What a `Tree` says about its entries. */
export function treeFields(viewer: Viewer, repository: HostedRepository, oid: string) {
  return {
    entries: async () => {
      const entries = await repository.git.trees.list(oid, false);
      return entries.map((entry) => treeEntryNode(viewer, repository, '', entry));
    },
  };
}

/** A `TreeEntry`; its path is `folder` and its name. */
export function treeEntryNode(viewer: Viewer, repository: HostedRepository, folder: string, entry: TreeEntry) {
  const name = entry.path.split('/').at(-1) ?? '';
  const path = folder ? `${folder}/${name}` : name;
  return {
    __typename: 'TreeEntry',
    name,
    path,
    nameRaw: Buffer.from(name).toString('base64'),
    pathRaw: Buffer.from(path).toString('base64'),
    extension: /\.[^.]*$/.exec(name)?.[0] ?? '',
    mode: Number.parseInt(entry.mode, 8),
    oid: entry.oid,
    size: entry.size ?? 0,
    type: entry.kind,
    isGenerated: false,
    language: null,
    submodule: null,
    object: () => (entry.kind === 'commit' ? null : viewer.object(repository, entry.oid)),
  };
}
