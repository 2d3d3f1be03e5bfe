import type { Context } from 'hono';
import { isClassic, notAccessible } from '../accounts';
import { answer } from '../answer';
import type { GitHubEnvironment } from '../environment';

/** `GET /commits/{ref}/check-runs`: closed to fine-grained tokens, as on GitHub; the connected host makes none. */
export function answerCheckRuns(c: Context<GitHubEnvironment>): Response {
  if (!isClassic(c.get('account'))) throw notAccessible('checks=read');
  return answer(c, { total_count: 0, check_runs: [] });
}
