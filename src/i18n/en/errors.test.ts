import { expect, test } from 'vitest';
import { RepositoryError, type RepositoryErrorCode } from '../../repository/repository-error';
import { errors } from './errors';

const codes: Record<RepositoryErrorCode, true> = {
  offline: true,
  'not-the-api': true,
  'token-malformed': true,
  'token-refused': true,
  'permission-missing': true,
  'sso-required': true,
  'rate-limited': true,
  'not-found': true,
  empty: true,
  invalid: true,
  'host-failed': true,
  timeout: true,
};

test.each(Object.keys(codes) as RepositoryErrorCode[])(
  '%s has whole sentences without the words of developers',
  (code) => {
    const { happened, safe } = errors.explain(new RepositoryError(code));
    for (const sentence of [happened, safe]) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(
        /undefined|null|commit|branch|blob|frontmatter|SHA|repository|!|\bplease\b|\boops\b/i,
      );
    }
  },
);

test('the line of the form that is missing is named', () => {
  const explain = (permission: string) => errors.explain(new RepositoryError('permission-missing', { permission }));
  expect(explain('contents:write').safe).toContain('Contents. Set it to Read and write');
  expect(explain('contents:read').safe).toContain('Contents. Set it to Read-only');
  expect(explain('statuses:read').happened).toContain('Commit statuses');
  expect(explain('secrets:write').happened).toBe('Your token does not allow this.');
});

test('a pause tells until when', () => {
  const now = new Date(2026, 10, 20, 11, 0).getTime();
  const until = new Date(2026, 10, 20, 11, 20).getTime();
  expect(errors.explain(new RepositoryError('rate-limited', { until }), now).happened).toBe(
    'GitHub asks for a pause until 11:20.',
  );
});
