import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { type Account, hasRepoScope, isClassic } from './accounts';
import { primaryLimit } from './fault-responses';
import type { GitHubEnvironment } from './environment';
import type { Limits } from './faults';

/** The headers that api.github.com lets a page read. */
const exposed =
  'ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-Accepted-OAuth-Scopes, X-Poll-Interval, X-GitHub-Media-Type, X-GitHub-SSO, X-GitHub-Request-Id, Deprecation, Sunset';

/** The headers that api.github.com lets a page send. */
const accepted =
  'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, X-GitHub-OTP, X-Requested-With, User-Agent, GraphQL-Features, X-Github-Next-Global-ID, X-GitHub-Api-Version, X-Fetch-Nonce';

/** Any page may call the API; preflights are answered with 204. */
export const allowAnyOrigin: MiddlewareHandler = cors({
  origin: '*',
  allowMethods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'],
  allowHeaders: accepted.split(', '),
  exposeHeaders: exposed.split(', '),
  maxAge: 86_400,
});

/** Headers that every answer has. */
export const nameRequest: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('X-GitHub-Request-Id', requestId());
  c.header('X-GitHub-Media-Type', 'github.v3; format=json');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'origin-when-cross-origin, strict-origin-when-cross-origin');
};

const hour = 3_600_000;

/** Counts a token's requests by the hour, REST and GraphQL apart, and refuses beyond the limit. A 304 costs nothing. */
export function limitRate(limits: Limits, now: () => Date): MiddlewareHandler<GitHubEnvironment> {
  const windows = new Map<string, { used: number; reset: number }>();
  return async (c, next) => {
    const hourly = limits.requestsPerHour;
    const resource = c.req.path === '/graphql' ? 'graphql' : 'core';
    const key = `${resource} ${c.get('account').token}`;
    const time = now().getTime();
    const known = windows.get(key);
    const window = known && known.reset > time ? known : { used: 0, reset: time + hour };
    windows.set(key, window);
    if (window.used >= hourly) return primaryLimit(Math.ceil((window.reset - time) / 1000), resource === 'graphql');
    window.used += 1;
    c.set('rate', {
      limit: hourly,
      used: window.used,
      remaining: hourly - window.used,
      resetAt: new Date(window.reset),
    });
    await next();
    if (c.res.status === 304) window.used -= 1;
    c.header('X-RateLimit-Limit', String(hourly));
    c.header('X-RateLimit-Remaining', String(hourly - window.used));
    c.header('X-RateLimit-Used', String(window.used));
    c.header('X-RateLimit-Reset', String(Math.floor(window.reset / 1000)));
    c.header('X-RateLimit-Resource', resource);
    return undefined;
  };
}

/** Only classic tokens have scopes. */
export function scopeHeaders(account: Account): Readonly<Record<string, string>> {
  return isClassic(account)
    ? { 'X-OAuth-Scopes': hasRepoScope(account) ? 'repo' : '', 'X-Accepted-OAuth-Scopes': '' }
    : {};
}

function requestId(): string {
  const part = (bytes: number) => randomBytes(bytes).toString('hex').toUpperCase();
  return `${part(2)}:${part(3)}:${part(3)}:${part(3)}:${part(4)}`;
}
