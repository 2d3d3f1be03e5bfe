import { nodeId } from '../identifiers';
import type { HostedRepository } from '../repositories';
import type { Viewer } from './viewer';

/** A `Ref` by its full name, or null. */
export async function refNode(viewer: Viewer, repository: HostedRepository, ref: string) {
  const oid = await repository.git.refs.read(ref);
  if (!oid) return null;
  const prefix = /^refs\/[^/]+\//.exec(ref)?.[0] ?? 'refs/';
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repository.fullName} ${ref}`),
    name: ref.slice(prefix.length),
    prefix,
    target: () => viewer.object(repository, oid),
  };
}
