import { type Signature, readCommit } from '../git/commit';
import type { StoredObject } from '../git/object-reader';
import type { HostedRepository } from '../repositories';
import { buildFields } from './build-fields';
import { type Slicing, connection, listOf } from './connection';
import { treeEntryNode } from './tree-fields';
import { userNode, userWithEmail } from './user-node';
import type { Viewer } from './viewer';

/** What a `Commit` says. */
export function commitFields(viewer: Viewer, repository: HostedRepository, { oid, content }: StoredObject) {
  const { git, fullName } = repository;
  const { tree, parents, author, committer, message } = readCommit(oid, content);
  const [headline = '', ...body] = message.split('\n');
  return {
    url: `${viewer.origin}/${fullName}/commit/${oid}`,
    resourcePath: `/${fullName}/commit/${oid}`,
    message,
    messageHeadline: headline,
    messageBody: body.join('\n').trim(),
    authoredDate: author.date,
    committedDate: committer.date,
    author: actorNode(viewer, author),
    committer: actorNode(viewer, committer),
    signature: null,
    tree: () => viewer.object(repository, tree),
    parents: async (slicing: Slicing) =>
      connection(slicing, listOf(await Promise.all(parents.map((parent) => viewer.object(repository, parent))))),
    history: ({ path, ...slicing }: Slicing & { path?: string }) =>
      connection(slicing, {
        slice: async (slice) => {
          const ids = await git.history.list(oid, { path, ...slice });
          return Promise.all(ids.map((id) => viewer.object(repository, id)));
        },
        count: () => git.history.count(oid, path),
      }),
    file: async ({ path }: { path: string }) => {
      const folder = path.split('/').slice(0, -1).join('/');
      const parent = await git.objects.look(`${oid}:${folder}`);
      if (parent?.kind !== 'tree') return null;
      const entries = await git.trees.list(parent.oid, false);
      const entry = entries.find((candidate) => candidate.path === path.slice(folder ? folder.length + 1 : 0));
      return entry ? treeEntryNode(viewer, repository, folder, entry) : null;
    },
    ...buildFields(viewer, repository, oid),
  };
}

function actorNode(viewer: Viewer, { name, email, date }: Signature) {
  const user = userWithEmail(viewer, email);
  const avatarUrl = user?.avatarUrl ?? userNode(viewer, 'ghost').avatarUrl;
  return { __typename: 'GitActor', name, email, date, user, avatarUrl };
}
