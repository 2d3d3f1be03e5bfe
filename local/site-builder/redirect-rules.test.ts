import { expect, test } from 'vitest';
import { readRedirectRules, redirectOf } from './redirect-rules';

const rules = readRedirectRules(`# Moved
/soup    /blog/fish-soup/    301
/old/*   /new/:splat  # and all below
/brief   https://elsewhere.example/x 302!
/broken
not-a-path /x
/gone /nowhere 404
`);

test.each([
  ['/soup', '/blog/fish-soup/', 301],
  ['/soup/', '/blog/fish-soup/', 301],
  ['/old/a/b', '/new/a/b', 301],
  ['/brief', 'https://elsewhere.example/x', 302],
])('%s goes to %s', (path, to, status) => {
  expect(redirectOf(rules, path)).toEqual({ to, status });
});

test.each(['/', '/soup/x', '/older', '/broken', '/gone'])('%s stays', (path) => {
  expect(redirectOf(rules, path)).toBeNull();
});
