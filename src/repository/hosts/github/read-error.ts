import { RepositoryError } from '../../repository-error';

export interface GraphQLProblem {
  readonly type?: string;
  readonly message: string;
}

/** Milliseconds to wait when GitHub asks for a pause without saying how long. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const UNNAMED_PAUSE = 60_000;

/** Whatever a call threw, as one `RepositoryError`. */
export function errorOfThrown(thrown: unknown): RepositoryError {
  if (thrown instanceof RepositoryError) return thrown;
  if (!(thrown instanceof Error)) return new RepositoryError('offline');
  if (thrown.cause instanceof RepositoryError) return thrown.cause;
  if ('response' in thrown && isAnswer(thrown.response)) {
    return errorOfAnswer(
      thrown.response.status,
      new Headers(thrown.response.headers as Record<string, string>),
      messageOf(thrown.response.data),
    );
  }
  const names = [thrown.name, thrown.cause instanceof Error ? thrown.cause.name : ''];
  return new RepositoryError(names.includes('TimeoutError') || names.includes('AbortError') ? 'timeout' : 'offline');
}

/** A refusal by status, headers and GitHub's own message. */
export function errorOfAnswer(status: number, headers: Headers, message: string): RepositoryError {
  const data = { status, ...(message && { detail: message }) };
  const sso = /url=([^;\s]+)/.exec(headers.get('x-github-sso') ?? '')?.[1];
  if (status === 401) return new RepositoryError('token-refused', data);
  if (status === 403 && sso) return new RepositoryError('sso-required', { ...data, url: sso });
  if (status === 429 || (status === 403 && isRateLimit(headers, message))) {
    return new RepositoryError('rate-limited', { ...data, until: pauseUntil(headers) });
  }
  if (status === 403) return new RepositoryError('permission-missing', data);
  if (status === 404) return new RepositoryError('not-found', data);
  if (status === 409 && /is empty/i.test(message)) return new RepositoryError('empty', data);
  if (status >= 500) return new RepositoryError('host-failed', data);
  return new RepositoryError('invalid', data);
}

/** The first of a GraphQL answer's errors. Types: recorded answers; `RATE_LIMITED` became `RATE_LIMIT` in 2026. */
export function errorOfGraphQL(problems: readonly GraphQLProblem[]): RepositoryError {
  const { type = '', message } = problems[0] ?? { message: '' };
  const data = { status: 200, detail: message };
  if (type === 'NOT_FOUND') return new RepositoryError('not-found', data);
  if (type.startsWith('RATE_LIMIT') || /rate limit/i.test(message)) {
    return new RepositoryError('rate-limited', { ...data, until: Date.now() + UNNAMED_PAUSE });
  }
  if (/SAML/i.test(message)) return new RepositoryError('sso-required', data);
  if (
    type === 'FORBIDDEN' ||
    type === 'INSUFFICIENT_SCOPES' ||
    /not accessible by|must have push access/i.test(message)
  ) {
    return new RepositoryError('permission-missing', data);
  }
  if (/something went wrong while executing|timeout/i.test(message)) return new RepositoryError('host-failed', data);
  return new RepositoryError('invalid', data);
}

function isRateLimit(headers: Headers, message: string): boolean {
  return (
    headers.get('retry-after') !== null ||
    headers.get('x-ratelimit-remaining') === '0' ||
    /rate limit|abuse detection/i.test(message)
  );
}

function pauseUntil(headers: Headers): number {
  const seconds = Number(headers.get('retry-after'));
  if (seconds > 0) return Date.now() + seconds * 1000;
  const reset = Number(headers.get('x-ratelimit-reset')) * 1000;
  return headers.get('x-ratelimit-remaining') === '0' && reset > Date.now() ? reset : Date.now() + UNNAMED_PAUSE;
}

function isAnswer(response: unknown): response is { status: number; headers: object; data: unknown } {
  return typeof response === 'object' && response !== null && 'status' in response && 'headers' in response;
}

function messageOf(body: unknown): string {
  return typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : '';
}
