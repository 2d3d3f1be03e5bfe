import type { Account } from '../accounts';
import { numericId } from '../identifiers';

/** GitHub's `simple-user`: what every answer says about a person or organisation. */
export function userJson(origin: string, login: string) {
  const url = `${origin}/users/${login}`;
  return {
    login,
    id: numericId(login),
    node_id: userNodeId(login),
    avatar_url: `${origin}/avatars/${login}.svg`,
    gravatar_id: '',
    url,
    html_url: `${origin}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: 'User',
    site_admin: false,
  };
}

/** GitHub's `public-user`: the account behind the token. */
export function accountJson(origin: string, account: Account) {
  return {
    ...userJson(origin, account.login),
    user_view_type: 'public',
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: account.email,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

export function userNodeId(login: string): string {
  return `U_${Buffer.from(login).toString('base64url')}`;
}
