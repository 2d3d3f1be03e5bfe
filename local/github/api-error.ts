export type ApiErrorStatus = 400 | 401 | 403 | 404 | 409 | 422 | 429 | 500 | 502;

export interface ValidationProblem {
  readonly resource: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'custom';
  readonly field?: string;
  readonly message?: string;
}

export interface ApiErrorDetails {
  readonly documentation?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors?: readonly ValidationProblem[];
  /** The error's `type` in an answer of the GraphQL API. */
  readonly kind?: 'NOT_FOUND' | 'FORBIDDEN' | 'STALE_DATA' | 'UNPROCESSABLE';
  /** The error's `extensions` in an answer of the GraphQL API. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An answer that is no success. REST sends it with its status; GraphQL among the `errors` of an answer with status 200. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: ApiErrorStatus;
  readonly details: ApiErrorDetails;

  constructor(status: ApiErrorStatus, message: string, details: ApiErrorDetails = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/** GitHub's 404, which also hides what the token may not know of. */
export function missing(): ApiError {
  return new ApiError(404, 'Not Found', { kind: 'NOT_FOUND' });
}

/** GitHub's 422 with one sentence. */
export function refused(message: string, errors?: readonly ValidationProblem[]): ApiError {
  return new ApiError(422, message, { kind: 'UNPROCESSABLE', ...(errors && { errors }) });
}

/** GitHub's answer to whatever is asked of a repository without commits. */
export function emptyRepository(): ApiError {
  return new ApiError(409, 'Git Repository is empty.');
}

/** The refusal of a branch whose rules want a pull request. */
export function ruleViolation(): ApiError {
  return refused('Repository rule violations found\n\nChanges must be made through a pull request.\n\n');
}

/** The body of an error as REST sends it. */
export function errorBody(status: number, message: string, details: ApiErrorDetails = {}) {
  return {
    message,
    ...(details.errors && { errors: details.errors }),
    documentation_url: details.documentation ?? 'https://docs.github.com/rest',
    status: String(status),
  };
}
