export type TokenShape = 'fine' | 'classic' | 'empty' | 'spaces' | 'unknown-shape' | 'too-short';

const GITHUB = 'https://api.github.com';
/** Lengths of GitHub's tokens. https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
const FINE_GRAINED = 93;
const CLASSIC = 40;
/** No host's token is shorter than this. */
const SHORTEST = 16;

/**
 * What a token looks like, before anybody is asked. `text` is trimmed. GitHub's own API takes only GitHub's shapes; another
 * API root may issue others beside them.
 */
export function tokenShape(text: string, api: string): TokenShape {
  if (text === '') return 'empty';
  if (/\s/.test(text)) return 'spaces';
  if (!/^[\x21-\x7e]+$/.test(text)) return 'unknown-shape';
  if (text.startsWith('github_pat_')) return text.length < FINE_GRAINED ? 'too-short' : 'fine';
  if (/^gh[pousr]_/.test(text)) {
    if (text.length < CLASSIC) return 'too-short';
    return text.startsWith('ghp_') ? 'classic' : 'fine';
  }
  if (/^[0-9a-f]{40}$/.test(text)) return 'classic';
  if (api === GITHUB) return 'unknown-shape';
  return text.length < SHORTEST ? 'too-short' : 'fine';
}

/** GitHub's form for a fine-grained token, filled in. https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens#pre-filling-fine-grained-personal-access-token-details-using-url-parameters */
export function tokenFormUrl(web: string, description: string): string {
  const url = new URL(`${web}/settings/personal-access-tokens/new`);
  url.search = new URLSearchParams({
    name: 'Galley',
    description,
    contents: 'write',
    pull_requests: 'write',
    deployments: 'read',
    statuses: 'read',
    expires_in: '90',
  }).toString();
  return url.href;
}
