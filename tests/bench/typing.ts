/**
 * What a key costs: types in long posts in the real app and prints the page's CPU time per key, as words and as JSON; the
 * lowest of three rounds, for other work on the machine only adds. `npm run bench:typing [-- --only=<words of a case>]`;
 * `--profile=<folder>` also writes CPU profiles and traces, for a browser's own tools; `--against=<folder of another build>`
 * types in both builds in turns, seven rounds each, and prints the medians and by what one differs from the other;
 * `--dist=<folder>` takes another build than the project's own.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startLocalHost } from '../../local/start/local-host';
import { findBrowser } from '../../scripts/find-browser';
import { longPost } from './long-post';
import { type KeyCost, openCase, type OpenedCase } from './type-keys';
import { type TypingCase, typingCases } from './typing-cases';

interface Desk {
  readonly page: Page;
  readonly urlOf: (each: TypingCase) => string;
  readonly close: () => Promise<void>;
}

const NAME = 'mara/long';
const keys = 60;
const optionOf = (name: string) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const [profiles, against] = [optionOf('profile'), optionOf('against')];
const cases = typingCases.filter(({ name }) => name.includes(optionOf('only') ?? ''));
const pathOf = ({ words, block = '' }: TypingCase) => `content/posts/words-${words}-${block.length}.md`;

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
const desks: Desk[] = [];
try {
  desks.push(await openDesk(optionOf('dist')));
  if (against) desks.push(await openDesk(against));
  for (const each of cases) await (against ? compare(each) : measure(each));
} finally {
  await browser.close();
  for (const desk of desks) await desk.close();
}

async function measure(each: TypingCase): Promise<void> {
  for (const { page, urlOf } of desks) {
    const opened = await openCase(page, urlOf(each), each);
    const costs = await withProfile(each, page, opened, () => rounds(3, [opened]));
    const [least] = (costs[0] ?? []).toSorted((one, other) => one.perKey - other.perKey);
    const { perKey, script, layout } = least ?? {};
    console.log(
      `${each.name}: opened in ${opened.opened} ms; a key costs ${perKey} ms (script ${script}, layout and style ${layout}).`,
    );
    console.log(JSON.stringify({ keys, name: each.name, opened: opened.opened, ...least }));
  }
}

async function compare(each: TypingCase): Promise<void> {
  const opened: OpenedCase[] = [];
  for (const { page, urlOf } of desks) opened.push(await openCase(page, urlOf(each), each));
  const [ours, others] = (await rounds(7, opened)).map((costs) => ({
    perKey: median(costs, 'perKey'),
    script: median(costs, 'script'),
    layout: median(costs, 'layout'),
  }));
  if (!ours || !others) return;
  console.log(
    `${each.name}: a key costs ${ours.perKey} ms (script ${ours.script}, layout and style ${ours.layout}), ` +
      `${others.perKey} ms (${others.script}, ${others.layout}) in the other build: ` +
      `${(ours.perKey / others.perKey).toFixed(2)} times as much.`,
  );
  console.log(JSON.stringify({ keys, name: each.name, ours, others }));
}

/** So many rounds of keys in each, in turns. */
async function rounds(count: number, opened: readonly OpenedCase[]): Promise<KeyCost[][]> {
  const costs = opened.map((): KeyCost[] => []);
  for (let round = 0; round < count; round++)
    for (const [index, one] of opened.entries()) costs[index]?.push(await one.type(keys));
  return costs;
}

function median(costs: readonly KeyCost[], of: keyof KeyCost): number {
  return costs.map((cost) => cost[of]).toSorted((one, other) => one - other)[costs.length >> 1] ?? Number.NaN;
}

async function withProfile<Result>(
  { name }: TypingCase,
  page: Page,
  { session, type }: OpenedCase,
  run: () => Promise<Result>,
): Promise<Result> {
  if (!profiles) return run();
  const path = join(profiles, `typing-${name.replaceAll(/\W+/g, '-')}`);
  await browser.startTracing(page, { path: `${path}.trace.json` });
  await type(keys);
  await browser.stopTracing();
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  const result = await run();
  const { profile } = await session.send('Profiler.stop');
  writeFileSync(`${path}.cpuprofile`, JSON.stringify(profile));
  return result;
}

/** Signs in to a build of the app, the project's own when none is given, that is served with the posts of all cases. */
async function openDesk(dist: string | undefined): Promise<Desk> {
  const home = mkdtempSync(join(tmpdir(), 'galley-typing-'));
  const posts = Object.fromEntries(cases.map((each) => [pathOf(each), longPost(each.words, each.block)]));
  const host = await startLocalHost({
    home,
    build: false,
    ...(dist && { dist }),
    repositories: { [NAME]: { 'eleventy.config.js': 'export default () => {};\n', ...posts } },
  });
  const page = await signIn(browser, host);
  return {
    page,
    urlOf: (each) => `${host.app}/${NAME}/posts/${pathOf(each)}`,
    close: async () => {
      await host.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function signIn(
  opened: Browser,
  { app, token }: { readonly app: string; readonly token: string },
): Promise<Page> {
  const page = await opened.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(10_000);
  await page.goto(app);
  await page.getByRole('textbox', { name: 'Your token' }).fill(token);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Your sites' }).waitFor();
  return page;
}
