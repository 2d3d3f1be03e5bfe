import { expect, test } from 'vitest';
import type { Build, Repository } from '../repository/repository';
import { RepositoryError } from '../repository/repository-error';
import { createMemoryHost } from '../repository/hosts/index';
import { followBuild, type BuildNews } from './follow-build';

const PAGE = 'https://site/tide/';

async function follow(answers: (Build | RepositoryError)[], page: (look: number) => string | null = () => null) {
  const repository: Repository = {
    ...(await createMemoryHost({ 'a/b': {} })).repository('a/b'),
    build: () => answer(),
  };
  let looks = 0;
  async function answer(): Promise<Build> {
    const next = answers.length > 1 ? answers.shift() : answers[0];
    if (next instanceof RepositoryError) throw next;
    return next ?? { kind: 'waiting' };
  }
  const news: BuildNews[] = [];
  const findOnPage = async () => page(looks++);
  const { signal } = new AbortController();
  for await (const one of followBuild({ repository, commit: 'c', findOnPage, signal, pause: async () => {} }))
    news.push(one);
  return news;
}

test('building, then live only when the words are on the page', async () => {
  const built = { kind: 'built', siteUrl: 'https://site' } as const;
  expect(
    await follow([{ kind: 'waiting' }, { kind: 'building' }, { kind: 'building' }, built], (look) =>
      look > 2 ? PAGE : null,
    ),
  ).toEqual([{ kind: 'building' }, { kind: 'live', url: PAGE }]);
});

test('a host that reports nothing is never called building', async () => {
  expect(await follow([{ kind: 'waiting' }], (look) => (look > 5 ? PAGE : null))).toEqual([
    { kind: 'live', url: PAGE },
  ]);
  expect(await follow([{ kind: 'waiting' }])).toEqual([{ kind: 'unknown' }]);
});

test('a failed build ends with its reason', async () => {
  const failed = { kind: 'failed', reason: 'Template not found', logUrl: null } as const;
  expect(await follow([{ kind: 'building' }, failed])).toEqual([{ kind: 'building' }, failed]);
});

test('a site that cannot be read is built, not live', async () => {
  expect(await follow([{ kind: 'built', siteUrl: 'https://site' }])).toEqual([{ kind: 'built', url: 'https://site' }]);
});

test('failing reads claim nothing and are tried again', async () => {
  const built = { kind: 'built', siteUrl: null } as const;
  expect(await follow([new RepositoryError('offline'), new RepositoryError('host-failed'), built], () => PAGE)).toEqual(
    [{ kind: 'live', url: PAGE }],
  );
});
