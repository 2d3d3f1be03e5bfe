import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { RepositoryError } from '../../repository/repository-error';
import type { Config } from '../screen-ports';
import { SignInScreen } from './SignInScreen';

afterEach(cleanup);

const config: Config = { api: 'https://api.github.com', web: 'https://github.com' };
const token = `github_pat_${'A'.repeat(22)}_${'b'.repeat(59)}`;

function open(answer: () => Promise<void> = async () => {}, settings: Partial<Config> = {}) {
  const onSignIn = vi.fn<(token: string, options: { keep: boolean }) => Promise<void>>(answer);
  const onTrySample = vi.fn<() => Promise<void>>(async () => {});
  render(<SignInScreen config={{ ...config, ...settings }} onSignIn={onSignIn} onTrySample={onTrySample} />);
  const user = userEvent.setup();
  const signIn = async (text: string) => {
    const box = screen.getByRole('textbox', { name: 'Your token' });
    await user.click(box);
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
  };
  return { user, onSignIn, onTrySample, signIn };
}

test('signs in for this tab only, unless one asks to be kept', async () => {
  const { user, onSignIn, signIn } = open();
  await signIn(`  ${token}\n`);
  expect(onSignIn).toHaveBeenLastCalledWith(token, { keep: false });
  await user.click(screen.getByRole('checkbox', { name: /^Keep me signed in/ }));
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(onSignIn).toHaveBeenLastCalledWith(token, { keep: true });
});

test.each([
  ['', 'Paste your token here first.'],
  ['github_pat_11AB3Q2YI0', 'This token is too short: part of it is missing.'],
  ['hunter2', 'This is not a GitHub token'],
  ['ghp_one two', 'There is a space or a line break inside it.'],
])('tells that “%s” cannot be a token, without asking anybody', async (text, sentence) => {
  const { onSignIn, signIn } = open();
  if (text) await signIn(text);
  else await userEvent.setup().click(screen.getByRole('button', { name: 'Sign in' }));
  expect(screen.getByRole('alert').textContent).toContain(sentence);
  expect(screen.getByRole('textbox', { name: 'Your token' })).toBe(document.activeElement);
  expect(screen.getByRole('textbox', { name: 'Your token' }).getAttribute('aria-invalid')).toBe('true');
  expect(onSignIn).not.toHaveBeenCalled();
});

const problems: readonly [RepositoryError, string][] = [
  [new RepositoryError('token-refused'), 'GitHub does not know this token. It is wrong, has expired or was revoked.'],
  [
    new RepositoryError('permission-missing', { permission: 'contents:write' }),
    'Your token can read this site but not change it. GitHub’s form has a line called Contents. Set it to Read and write',
  ],
  [
    new RepositoryError('permission-missing', { permission: 'pull_requests:write' }),
    'Your token lacks a permission: Pull requests.',
  ],
  [new RepositoryError('permission-missing', { permission: 'contents:read' }), 'Your token cannot read this site.'],
  [
    new RepositoryError('sso-required', { url: 'https://github.com/orgs/x/sso' }),
    'The organisation wants its own sign-in.',
  ],
  [new RepositoryError('offline'), 'GitHub cannot be reached.'],
  [new RepositoryError('not-the-api'), 'The answer did not come from GitHub.'],
  [
    new RepositoryError('rate-limited', { until: new Date(2026, 10, 20, 11, 20).getTime() }),
    'GitHub asks for a pause until 11:20',
  ],
  [new RepositoryError('host-failed', { status: 502 }), 'GitHub has a problem of its own.'],
  [new RepositoryError('timeout'), 'GitHub takes too long to answer.'],
  [new RepositoryError('not-found'), 'GitHub does not show this to you.'],
];

test.each(problems)('says what is wrong: $0.code', async (error, sentence) => {
  const { signIn } = open(() => Promise.reject(error));
  await signIn(token);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(sentence);
  expect(alert.textContent).not.toMatch(/undefined|!|please|oops/i);
});

test('a refused token leaves the focus on the token, and a link to make another', async () => {
  const { signIn } = open(() => Promise.reject(new RepositoryError('token-refused')));
  await signIn(token);
  const alert = await screen.findByRole('alert');
  expect(screen.getByRole('textbox', { name: 'Your token' })).toBe(document.activeElement);
  expect(within(alert).getByRole('link').getAttribute('href')).toContain('/settings/personal-access-tokens/new?');
});

test('SSO leads to where the organisation lets the token in', async () => {
  const { signIn } = open(() =>
    Promise.reject(new RepositoryError('sso-required', { url: 'https://github.com/orgs/x/sso' })),
  );
  await signIn(token);
  expect((await screen.findByRole('link', { name: /Let the token in/ })).getAttribute('href')).toBe(
    'https://github.com/orgs/x/sso',
  );
});

test('a network that comes back needs one press', async () => {
  let online = false;
  const { user, onSignIn, signIn } = open(() =>
    online ? Promise.resolve() : Promise.reject(new RepositoryError('offline')),
  );
  await signIn(token);
  online = true;
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(onSignIn).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a classic token is taken with a word of caution', async () => {
  const { onSignIn, signIn } = open();
  await signIn(`ghp_${'a'.repeat(36)}`);
  expect(screen.getByText('This is a classic token.')).toBeTruthy();
  expect(onSignIn).toHaveBeenCalledOnce();
});

test('the token is masked until it is shown', async () => {
  const { user } = open();
  const box = screen.getByRole('textbox', { name: 'Your token' });
  const masked = box.className;
  await user.click(screen.getByRole('button', { name: 'Show the token' }));
  expect(box.className).not.toBe(masked);
  await user.click(screen.getByRole('button', { name: 'Hide the token' }));
  expect(box.className).toBe(masked);
});

test('the sample is offered only where there is one', async () => {
  open();
  expect(screen.queryByRole('button', { name: 'Try it first, with a sample site' })).toBeNull();
  cleanup();
  const { user, onTrySample } = open(undefined, { sample: { token: 't', repository: 'a/b' } });
  await user.click(screen.getByRole('button', { name: 'Try it first, with a sample site' }));
  expect(onTrySample).toHaveBeenCalledOnce();
});

test('the steps by hand can be opened', async () => {
  const { user } = open();
  const button = screen.getByRole('button', { name: 'See each step' });
  expect(screen.queryByText(/Developer settings/)?.closest('ol')?.hidden).toBe(true);
  await user.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText(/Developer settings/).closest('ol')?.hidden).toBe(false);
});
