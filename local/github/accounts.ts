import type { HostedRepository } from './repositories';
import { ApiError, missing } from './api-error';

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

/** What a token may do with the contents of the repositories that it was made for. */
type ContentsPermission = 'write' | 'read' | 'none';

/** One token and the person it belongs to. Read with every request, so a test can change or remove it at any time. */
export interface Account {
  /** `ghp_…` and `gho_…` are classic tokens; every other token is a fine-grained one. */
  token: string;
  login: string;
  name: string;
  email: string;
  /** The token's own grant, 'write' when it is left out. A classic token with less lacks the scope `repo`. */
  permissions?: ContentsPermission;
  /** Kinds of news about builds that the fine-grained token was not granted. */
  lacks?: readonly ('deployments' | 'statuses')[];
  /** The fine-grained token's selection, `owner/name`; all repositories when it is left out. */
  repositories?: readonly string[];
  /** The person's role by `owner/name`; left out, 'admin' of their own repositories and 'write' in those of others. */
  roles?: Readonly<Record<string, Role>>;
  expired?: boolean;
  /** Organisations (owners) whose single sign-on has not let this token in. */
  sso?: readonly string[];
}

/** A repository together with what an account may do with it. */
export interface Grant {
  readonly repository: HostedRepository;
  readonly role: Role;
  /** The token's grant: less than or equal to what the role allows. */
  readonly contents: ContentsPermission;
}

const writers: readonly Role[] = ['admin', 'maintain', 'write'];

/** Whether the account came with a classic token: GitHub tells those by their first letters. */
export function isClassic(account: Account): boolean {
  return /^gh[po]_/.test(account.token);
}

/** Whether the token may write at all, whatever the person may. */
export function hasRepoScope({ permissions = 'write' }: Account): boolean {
  return permissions === 'write';
}

/** What the account may do; null when it may not even know that the repository exists. */
export async function grantOf(account: Account, repository: HostedRepository): Promise<Grant | null> {
  const { owner, fullName } = repository;
  const role = account.roles?.[fullName] ?? (owner === account.login ? 'admin' : 'write');
  const selected = isClassic(account) ? hasRepoScope(account) : (account.repositories?.includes(fullName) ?? true);
  if ((await repository.settings()).private && !selected) return null;
  const granted = selected ? (account.permissions ?? 'write') : 'read';
  return { repository, role, contents: granted === 'write' && !writers.includes(role) ? 'read' : granted };
}

/** Throws GitHub's 403 when the owner's single sign-on has not let the token in. */
export function demandSso(account: Account, owner: string, origin: string): void {
  if (!account.sso?.includes(owner)) return;
  throw new ApiError(
    403,
    'Resource protected by organization SAML enforcement. You must grant your Personal Access Token access to this organization.',
    {
      documentation:
        'https://docs.github.com/articles/authenticating-to-a-github-organization-with-saml-single-sign-on/',
      headers: { 'X-GitHub-SSO': `required; url=${origin}/orgs/${owner}/sso?authorization_request=${'A'.repeat(26)}` },
      kind: 'FORBIDDEN',
      extensions: { saml_failure: true },
    },
  );
}

/** Throws when the token may not read the repository's contents. */
export function demandRead({ contents }: Grant): void {
  if (contents === 'none') throw notAccessible('contents=read');
}

/** Throws when the token may not write, or nobody may. */
export async function demandWrite(account: Account, { repository, contents }: Grant): Promise<void> {
  if (contents !== 'write') throw isClassic(account) ? missing() : notAccessible('contents=write');
  if ((await repository.settings()).archived)
    throw new ApiError(403, 'Repository was archived so is read-only.', { kind: 'FORBIDDEN' });
}

/** Throws when the fine-grained token was not granted a kind of news about builds. */
export function demandNews(account: Account, kind: 'deployments' | 'statuses'): void {
  if (account.lacks?.includes(kind)) throw notAccessible(`${kind}=read`);
}

/** GitHub's answer to a fine-grained token that was not granted a permission, such as `contents=write`. */
export function notAccessible(permission: string): ApiError {
  return new ApiError(403, 'Resource not accessible by personal access token', {
    headers: { 'X-Accepted-GitHub-Permissions': permission },
    kind: 'FORBIDDEN',
  });
}
