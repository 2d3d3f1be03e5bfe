/**
 * Everything that can go wrong between Galley and the host, as one thrown class. Screens turn `code` and `data` into
 * words. Foreseeable outcomes of a commit are not errors: see `CommitOutcome`.
 */
export type RepositoryErrorCode =
  | 'offline' // no answer at all; never a sign-out
  | 'not-the-api' // an answer that is not the API's: a login page, a proxy, truncated JSON
  | 'token-malformed'
  | 'token-refused' // 401: wrong, expired or revoked
  | 'permission-missing' // data.permission: 'contents:read' | 'contents:write' | …
  | 'sso-required' // data.url: where the organisation lets the token in
  | 'rate-limited' // data.until: epoch milliseconds
  | 'not-found' // also a private repository without access
  | 'empty' // a repository without a single commit
  | 'invalid' // 422, or a GraphQL validation error: data.detail
  | 'host-failed' // 5xx
  | 'timeout';

export interface RepositoryErrorData {
  readonly status?: number;
  readonly permission?: string;
  readonly url?: string;
  /** Epoch milliseconds. */
  readonly until?: number;
  readonly detail?: string;
}

export class RepositoryError extends Error {
  override readonly name = 'RepositoryError';
  readonly code: RepositoryErrorCode;
  readonly data: RepositoryErrorData;

  constructor(code: RepositoryErrorCode, data: RepositoryErrorData = {}) {
    super(data.detail ? `${code}: ${data.detail}` : code);
    this.code = code;
    this.data = data;
  }
}
