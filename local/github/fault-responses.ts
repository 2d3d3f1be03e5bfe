import { errorBody } from './api-error';
import type { FaultRule, FaultStatus } from './faults';

const html = { 'Content-Type': 'text/html; charset=utf-8' };
const json = { 'Content-Type': 'application/json; charset=utf-8' };
const limitsGuide = 'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api';

/** What a failing, limiting or foreign server answers in place of the API. Bodies and headers as recorded from GitHub. */
export function faultResponse({ answer, seconds = 60 }: FaultRule, isGraphql: boolean): Response {
  if (answer === 'login-page') return new Response(loginPage, { headers: html });
  if (answer === 'secondary-limit') return secondaryLimit(403, seconds);
  if (answer === 'primary-limit') return primaryLimit(seconds, isGraphql);
  if (answer === 429) return secondaryLimit(429, seconds);
  return statusResponse(typeof answer === 'number' ? answer : 500, isGraphql);
}

/** GitHub's refusal when the hour's requests are used up. */
export function primaryLimit(seconds: number, isGraphql: boolean): Response {
  const headers = {
    ...json,
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': String(Math.ceil(Date.now() / 1000) + seconds),
  };
  const message = 'API rate limit exceeded for user ID 1.';
  if (isGraphql) return Response.json({ errors: [{ type: 'RATE_LIMITED', message }] }, { headers });
  const documentation = `${limitsGuide}#primary-rate-limit-for-authenticated-users`;
  return Response.json(errorBody(403, message, { documentation }), { status: 403, headers });
}

function secondaryLimit(status: 403 | 429, seconds: number): Response {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  const body = errorBody(status, message, { documentation: `${limitsGuide}#about-secondary-rate-limits` });
  return Response.json(body, { status, headers: { ...json, 'Retry-After': String(seconds) } });
}

function statusResponse(status: FaultStatus, isGraphql: boolean): Response {
  switch (status) {
    case 500:
      return new Response('', { status });
    case 502:
      return isGraphql
        ? Response.json({ message: brokenQuery }, { status, headers: json })
        : new Response(badGateway, { status, headers: html });
    case 503:
      return new Response(unavailable, { status, headers: html });
    case 504:
      return Response.json({ message: tooLate }, { status, headers: json });
    case 403: {
      const headers = { ...json, 'X-Accepted-GitHub-Permissions': 'contents=write' };
      return Response.json(errorBody(403, 'Resource not accessible by personal access token'), { status, headers });
    }
    case 422: {
      const errors = [{ resource: 'Commit', code: 'custom' as const, message: 'could not be processed' }];
      return Response.json(errorBody(422, 'Validation Failed', { errors }), { status, headers: json });
    }
    default:
      return Response.json(errorBody(status, messages[status] ?? ''), { status, headers: json });
  }
}

const messages: Partial<Record<FaultStatus, string>> = {
  401: 'Bad credentials',
  404: 'Not Found',
  409: 'Git Repository is empty.',
};

/** The message that GitHub's GraphQL API gives when a query takes too long or is too large. */
export const brokenQuery =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. ' +
  'Please include `0781:5AD4:240C07:892C2B:61CC49CB` when reporting this issue.';

const tooLate =
  "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.";

const badGateway =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n';

const unavailable =
  '<html><body><h1>503 Service Unavailable</h1>No server is available to handle this request.</body></html>';

const loginPage =
  '<!doctype html>\n<html><head><title>Wi-Fi sign-in</title></head><body><h1>Welcome</h1><form method="post"><input name="room"><button>Connect</button></form></body></html>\n';
