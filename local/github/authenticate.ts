import type { MiddlewareHandler } from 'hono';
import { ApiError } from './api-error';
import type { Account } from './accounts';
import type { GitHubEnvironment } from './environment';
import { scopeHeaders } from './headers';

/** Finds the account behind the token, or answers 401. Unlike GitHub, nothing can be read without a token. */
export function authenticate(accounts: readonly Account[]): MiddlewareHandler<GitHubEnvironment> {
  return async (c, next) => {
    const header = c.req.header('authorization');
    if (!header) throw new ApiError(401, 'Requires authentication');
    const token = header.replace(/^(bearer|token) +/i, '');
    const account = accounts.find((candidate) => candidate.token === token && candidate.expired !== true);
    if (!account) throw new ApiError(401, 'Bad credentials');
    c.set('account', account);
    await next();
    for (const [name, value] of Object.entries(scopeHeaders(account))) c.header(name, value);
  };
}
