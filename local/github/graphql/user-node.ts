import { numericId } from '../identifiers';
import { userNodeId } from '../rest/user-json';
import type { Viewer } from './viewer';

/** A `User`. Only accounts have a name and an address. */
export function userNode({ accounts, origin, account: viewer }: Viewer, login: string) {
  const account = accounts.find((candidate) => candidate.login === login);
  return {
    __typename: 'User',
    id: userNodeId(login),
    databaseId: numericId(login),
    login,
    name: account?.name ?? null,
    email: account?.email ?? '',
    avatarUrl: `${origin}/avatars/${login}.svg`,
    url: `${origin}/${login}`,
    resourcePath: `/${login}`,
    isViewer: login === viewer.login,
  };
}

/** The account whose address signed a commit, or null. */
export function userWithEmail(viewer: Viewer, email: string) {
  const account = viewer.accounts.find((candidate) => candidate.email === email);
  return account ? userNode(viewer, account.login) : null;
}
