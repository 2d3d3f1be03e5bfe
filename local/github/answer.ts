import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { ApiError, errorBody } from './api-error';
import type { GitHubEnvironment } from './environment';
import { ConnectionCut } from './inject-faults';

type GitHubContext = Context<GitHubEnvironment>;

const cacheable = {
  'Cache-Control': 'private, max-age=60, s-maxage=60',
  Vary: 'Accept, Authorization, Cookie, X-GitHub-OTP',
};

/** A successful answer as JSON, with an ETag; 304 when the asker has it already. */
export function answer(c: GitHubContext, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const text = JSON.stringify(body);
  const tag = `W/"${createHash('sha256').update(text).digest('hex')}"`;
  return answerTagged(c, tag, text, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
}

/** The bytes of a file, for `Accept: application/vnd.github.raw`. */
export function answerRaw(c: GitHubContext, oid: string, content: Uint8Array<ArrayBuffer>): Response {
  return answerTagged(c, `"${oid}"`, content, { 'Content-Type': 'application/vnd.github.raw; charset=utf-8' });
}

/** What a write has made: 201, or 200 for a change. */
export function answerWritten(
  c: GitHubContext,
  body: { readonly url: string; readonly [field: string]: unknown },
  status: 200 | 201 = 201,
): Response {
  return c.json(body, status, status === 201 ? { Location: body.url } : {});
}

/**
 * Whether the caller asks for a file's bytes instead of JSON: https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types
 */
export function wantsRaw(c: GitHubContext): boolean {
  return /vnd\.github\.(v3\.)?raw/.test(c.req.header('accept') ?? '');
}

/** The JSON object that a write was sent with. Throws GitHub's 400 for anything else. */
export async function readBody(c: GitHubContext): Promise<Readonly<Record<string, unknown>>> {
  try {
    const body: unknown = JSON.parse(await c.req.text());
    if (body !== null && typeof body === 'object' && !Array.isArray(body)) return { ...body };
  } catch {
    // falls through to the refusal
  }
  throw new ApiError(400, 'Problems parsing JSON');
}

/** Turns what a handler has thrown into GitHub's answer. */
export function answerError(error: Error, c: GitHubContext): Response {
  if (error instanceof ApiError)
    return c.json(errorBody(error.status, error.message, error.details), error.status, error.details.headers);
  if (error instanceof ConnectionCut) throw error;
  return c.json(errorBody(500, `Server Error: ${error.message}`), 500);
}

function answerTagged(
  c: GitHubContext,
  tag: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Response {
  if (c.req.header('if-none-match')?.split(/, */).includes(tag)) return c.body(null, 304, { ETag: tag, ...cacheable });
  return c.body(body, 200, { ...headers, ...cacheable, ETag: tag });
}
