import type { RepositoryError } from '../../repository/repository-error';
import { when } from './when';

/** What a problem says: what happened, what is safe and what to do, and the one action that helps. */
export interface Explained {
  readonly happened: string;
  readonly safe: string;
  readonly action?: ExplainedAction;
}

type ExplainedAction =
  | { readonly kind: 'try-again'; readonly label: string }
  | { readonly kind: 'sign-in'; readonly label: string }
  | { readonly kind: 'open'; readonly label: string; readonly url: string };

const tryAgain: ExplainedAction = { kind: 'try-again', label: 'Try again' };
const signIn: ExplainedAction = { kind: 'sign-in', label: 'Sign in' };

/** A line of GitHub's form for tokens, by the permission that a request lacked. */
const lines: Readonly<Record<string, string>> = {
  contents: 'Contents',
  pull_requests: 'Pull requests',
  deployments: 'Deployments',
  statuses: 'Commit statuses',
  metadata: 'Metadata',
};

export const errors = {
  /** Words for an error of the host. `now` in epoch milliseconds. */
  explain(error: RepositoryError, now: number = Date.now()): Explained {
    const { permission, until, url, detail } = error.data;
    switch (error.code) {
      case 'offline':
        return {
          happened: 'GitHub cannot be reached.',
          safe: 'You may be offline. Nothing is lost: drafts are saved on this device.',
          action: tryAgain,
        };
      case 'timeout':
        return {
          happened: 'GitHub takes too long to answer.',
          safe: 'Nothing is lost: drafts are saved on this device. Try again in a moment.',
          action: tryAgain,
        };
      case 'not-the-api':
        return {
          happened: 'The answer did not come from GitHub.',
          safe: 'A sign-in page of this network may be in the way, or Galley was set up with a wrong address. Open any web page to sign in to the network, then try again.',
          action: tryAgain,
        };
      case 'token-malformed':
        return {
          happened: 'This is not a token.',
          safe: 'A token begins with github_pat_ and has no spaces. Copy all of it and paste it again.',
        };
      case 'token-refused':
        return {
          happened: 'GitHub refuses this token.',
          safe: 'It is wrong, has expired or was revoked. Drafts are safe on this device.',
          action: signIn,
        };
      case 'permission-missing':
        return missing(permission);
      case 'sso-required':
        return {
          happened: 'This token is not yet let in by the organisation.',
          safe: 'The organisation wants its own sign-in. Let the token in on GitHub, then try again.',
          action: url ? { kind: 'open', label: 'Let the token in', url } : tryAgain,
        };
      case 'rate-limited':
        return {
          happened: until
            ? `GitHub asks for a pause until ${when.clock(until, now)}.`
            : 'GitHub asks for a short pause.',
          safe: 'Too much was asked in a short time. Nothing is lost; try again then.',
          action: tryAgain,
        };
      case 'not-found':
        return {
          happened: 'GitHub does not show this to you.',
          safe: 'It was moved or deleted, or your token was not given access to it.',
          action: tryAgain,
        };
      case 'empty':
        return { happened: 'This site is empty.', safe: 'There is nothing in it yet that Galley could open.' };
      case 'invalid':
        return {
          happened: 'GitHub did not accept this.',
          safe: detail ? `It says: ${detail}` : 'Nothing was changed. Drafts are saved on this device.',
          action: tryAgain,
        };
      case 'host-failed':
        return {
          happened: 'GitHub has a problem of its own.',
          safe: 'Nothing was changed. Drafts are saved on this device.',
          action: tryAgain,
        };
    }
  },
};

function missing(permission: string | undefined): Explained {
  const [name = '', level] = (permission ?? '').split(':');
  const line = lines[name];
  if (!line) {
    return {
      happened: 'Your token does not allow this.',
      safe: 'Give it more permissions on GitHub, and the same token will work.',
      action: tryAgain,
    };
  }
  const wanted = level === 'write' ? 'Read and write' : 'Read-only';
  const happened =
    name !== 'contents'
      ? `Your token lacks a permission: ${line}.`
      : level === 'write'
        ? 'Your token can read this site but not change it.'
        : 'Your token cannot read this site.';
  return {
    happened,
    safe: `GitHub’s form has a line called ${line}. Set it to ${wanted}, and the same token will work.`,
    action: tryAgain,
  };
}
