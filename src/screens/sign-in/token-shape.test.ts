import { expect, test } from 'vitest';
import { tokenFormUrl, tokenShape } from './token-shape';

const github = 'https://api.github.com';
const fineGrained = `github_pat_${'A'.repeat(22)}_${'b'.repeat(59)}`;

test.each([
  ['', 'empty'],
  [fineGrained, 'fine'],
  [fineGrained.slice(0, 40), 'too-short'],
  [`${fineGrained.slice(0, 30)} ${fineGrained.slice(30)}`, 'spaces'],
  [`ghp_${'a'.repeat(36)}`, 'classic'],
  [`ghp_${'a'.repeat(20)}`, 'too-short'],
  [`gho_${'a'.repeat(36)}`, 'fine'],
  ['0123456789abcdef0123456789abcdef01234567', 'classic'],
  ['my password', 'spaces'],
  ['hunter2', 'unknown-shape'],
  ['tokén', 'unknown-shape'],
])('%s on GitHub is %s', (token, shape) => {
  expect(tokenShape(token, github)).toBe(shape);
});

test('another API may have tokens of its own', () => {
  expect(tokenShape('a-token-of-that-server', 'http://127.0.0.1:5174')).toBe('fine');
  expect(tokenShape('hunter2', 'http://127.0.0.1:5174')).toBe('too-short');
  expect(tokenShape('ghp_short', 'http://127.0.0.1:5174')).toBe('too-short');
  expect(tokenShape('with space', 'http://127.0.0.1:5174')).toBe('spaces');
});

test('the form is filled in with what Galley needs and no more', () => {
  const url = new URL(tokenFormUrl('https://github.com', 'Write posts'));
  expect(url.origin + url.pathname).toBe('https://github.com/settings/personal-access-tokens/new');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    name: 'Galley',
    description: 'Write posts',
    contents: 'write',
    pull_requests: 'write',
    deployments: 'read',
    statuses: 'read',
    expires_in: '90',
  });
});
