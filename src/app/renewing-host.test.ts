import { expect, test, vi } from 'vitest';
import type { CommitOutcome, Host, Repository } from '../repository/repository';
import { RepositoryError } from '../repository/repository-error';
import { createRenewal } from './renewal';
import { createRenewingHost } from './renewing-host';

/** A host that takes only the token "good", and counts what reached it. */
function setUp() {
  const state = { token: 'old' as string | null };
  const commit = vi.fn<() => Promise<CommitOutcome>>(async () => ({ kind: 'committed', commit: 'c1', url: '' }));
  const renewal = createRenewal();
  const hostOf = (token: string): Host => {
    const taken = <T>(work: () => Promise<T>) =>
      token === 'good' ? work() : Promise.reject(new RepositoryError('token-refused', { status: 401 }));
    const repository = { name: 'a/b', commit: () => taken(commit) } as unknown as Repository;
    return {
      account: () => taken(async () => ({ login: 'mara', name: '', avatarUrl: '' })),
      repository: () => repository,
    } as unknown as Host;
  };
  const host = createRenewingHost({ token: () => state.token, hostOf, renew: renewal.refused });
  const publish = () => host.repository('a/b').commit({ branch: 'main', onto: 'c0', message: 'Post' }, []);
  return { state, commit, renewal, host, publish };
}

test('a refused commit waits for a new token and is then made once', async () => {
  const { state, commit, renewal, publish } = setUp();
  const outcome = publish();
  await vi.waitFor(() => expect(renewal.getState()).toEqual({ refused: true, asking: true }));
  state.token = 'good';
  renewal.answer(true);
  expect(await outcome).toMatchObject({ kind: 'committed' });
  expect(commit).toHaveBeenCalledOnce();
  expect(renewal.getState()).toEqual({ refused: false, asking: false });
});

test('many refused calls ask once', async () => {
  const { state, renewal, host } = setUp();
  const asked = vi.fn<() => void>();
  renewal.subscribe(({ asking }, before) => asking && !before.asking && asked());
  const calls = Promise.all([host.account(), host.account(), host.account()]);
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  state.token = 'good';
  renewal.answer(true);
  await calls;
  expect(asked).toHaveBeenCalledOnce();
  expect(renewal.getState().asking).toBe(false);
});

test('put off, the call fails as refused, and later calls do not ask again by themselves', async () => {
  const { renewal, host } = setUp();
  const call = host.account();
  await vi.waitFor(() => expect(renewal.getState().asking).toBe(true));
  renewal.answer(false);
  await expect(call).rejects.toMatchObject({ code: 'token-refused' });
  await expect(host.account()).rejects.toMatchObject({ code: 'token-refused' });
  expect(renewal.getState()).toEqual({ refused: true, asking: false });
});

test('the person can ask after putting it off', async () => {
  const { state, renewal, host } = setUp();
  const call = host.account().catch(() => null);
  await vi.waitFor(() => expect(renewal.getState().asking).toBe(true));
  renewal.answer(false);
  await call;
  const again = renewal.ask();
  expect(renewal.getState().asking).toBe(true);
  state.token = 'good';
  renewal.answer(true);
  expect(await again).toBe(true);
  expect(await host.account()).toMatchObject({ login: 'mara' });
});

test('other errors pass through, without a question', async () => {
  const renewal = createRenewal();
  const host = createRenewingHost({
    token: () => 'good',
    hostOf: () => ({ account: () => Promise.reject(new RepositoryError('offline')) }) as unknown as Host,
    renew: renewal.refused,
  });
  await expect(host.account()).rejects.toMatchObject({ code: 'offline' });
  expect(renewal.getState()).toEqual({ refused: false, asking: false });
});
