import { nodeId } from '../identifiers';
import type { HostedRepository } from '../repositories';
import { blobFields } from './blob-fields';
import { commitFields } from './commit-fields';
import { treeFields } from './tree-fields';
import type { Viewer } from './viewer';

/** A `Blob`, `Tree`, `Commit` or `Tag` by a name that git understands (an id, `id:path`), or null. */
export async function objectNode(viewer: Viewer, repository: HostedRepository, name: string) {
  const object = await repository.git.objects.read(name);
  if (!object) return null;
  const { oid } = object;
  const common = (typename: string) => ({
    __typename: typename,
    id: nodeId(typename.charAt(0), `${repository.fullName} ${oid}`),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl: `${viewer.origin}/${repository.fullName}/commit/${oid}`,
    commitResourcePath: `/${repository.fullName}/commit/${oid}`,
  });
  switch (object.kind) {
    case 'blob':
      return { ...common('Blob'), ...blobFields(object) };
    case 'tree':
      return { ...common('Tree'), ...treeFields(viewer, repository, oid) };
    case 'commit':
      return { ...common('Commit'), ...commitFields(viewer, repository, object) };
    case 'tag':
      return { ...common('Tag'), name, message: object.content.toString().split('\n\n').slice(1).join('\n\n') };
  }
}
