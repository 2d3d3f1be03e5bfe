import type { Grant, Role } from '../accounts';
import { numericId, nodeId } from '../identifiers';
import type { HostedRepository } from '../repositories';
import { userJson } from './user-json';

/** The addresses that GitHub lists below a repository's own, by the name of their last part. */
const addresses: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** GitHub's `minimal-repository`: what other answers say about the repository that they belong to. */
export async function minimalRepositoryJson(origin: string, repository: HostedRepository) {
  const { owner, name, fullName } = repository;
  const settings = await repository.settings();
  const url = `${origin}/repos/${fullName}`;
  return {
    id: numericId(fullName),
    node_id: nodeId('R', fullName),
    name,
    full_name: fullName,
    private: settings.private,
    owner: userJson(origin, owner),
    html_url: `${origin}/${fullName}`,
    description: settings.description,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(addresses).map(([key, path]) => [key, `${url}${path}`])),
  };
}

/** GitHub's `repository`: an entry of a list. `permissions` tells the person's role, not the token's grant. */
export async function repositoryJson(origin: string, { repository, role }: Grant) {
  const { fullName } = repository;
  const settings = await repository.settings();
  const moment = (await pushedAt(repository)) ?? '2020-01-01T00:00:00Z';
  const defaultRef = await repository.git.refs.default();
  return {
    ...(await minimalRepositoryJson(origin, repository)),
    git_url: `git://${new URL(origin).host}/${fullName}.git`,
    ssh_url: `git@${new URL(origin).host}:${fullName}.git`,
    clone_url: `${origin}/${fullName}.git`,
    svn_url: `${origin}/${fullName}`,
    mirror_url: null,
    homepage: settings.homepage,
    language: null,
    license: null,
    size: 0,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    default_branch: defaultRef.replace(/^refs\/heads\//, ''),
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: settings.archived,
    disabled: false,
    visibility: settings.private ? 'private' : 'public',
    allow_forking: true,
    web_commit_signoff_required: false,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: moment,
    pushed_at: moment,
    permissions: permissionsOf(role),
  };
}

/** GitHub's `full-repository`. */
export async function fullRepositoryJson(origin: string, grant: Grant) {
  return { ...(await repositoryJson(origin, grant)), network_count: 0, subscribers_count: 0 };
}

/** When the default branch's newest commit was made; null in an empty repository. */
export async function pushedAt({ git }: HostedRepository): Promise<string | null> {
  const head = await git.refs.read(await git.refs.default());
  return (head && (await git.commit(head))?.committer.date) || null;
}

function permissionsOf(role: Role) {
  const roles: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];
  const atLeast = (least: Role) => roles.indexOf(role) >= roles.indexOf(least);
  return {
    admin: atLeast('admin'),
    maintain: atLeast('maintain'),
    push: atLeast('write'),
    triage: atLeast('triage'),
    pull: true,
  };
}
