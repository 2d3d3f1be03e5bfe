/**
 * What a person with a slow phone waits for: opens the list of posts and a post in the real app, with a processor four times
 * slower and a slow 4G network, and prints milliseconds, the page's CPU time, and what came from the app's host; the median
 * of so many rounds. `npm run bench:open [-- --rounds=3 --dist=<folder of another build>]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { startLocalHost } from '../../local/start/local-host';
import { findBrowser } from '../../scripts/find-browser';
import { longPost } from './long-post';
import { serveHttp2 } from './serve-http2';

interface Waited {
  readonly name: string;
  readonly milliseconds: number;
  /** Of the page's main thread, slowed down as it is. */
  readonly cpu: number;
  readonly requests: number;
  readonly kilobytes: number;
}

const NAME = 'mara/slow';
/** A post is opened once only: a second time there would be its draft. */
const paths = ['listed', 'cold', 'kept'].map((name) => `content/posts/${name}.md`);
const optionOf = (name: string) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const dist = optionOf('dist');
const rounds = Number(optionOf('rounds') ?? 3);
/** As Chromium's own tools mean it by "Slow 4G": bytes a second, milliseconds. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

const home = mkdtempSync(join(tmpdir(), 'galley-opening-'));
const posts = Array.from({ length: 40 }, (_, index) => [
  `content/posts/post-${index}.md`,
  `---\ntitle: Post ${index}\ndate: 2025-01-02\n---\n\nSome words.\n`,
]);
const host = await startLocalHost({
  home,
  build: false,
  ...(dist && { dist: resolve(dist) }),
  repositories: {
    [NAME]: {
      'eleventy.config.js': 'export default () => {};\n',
      ...Object.fromEntries(paths.map((path) => [path, longPost(600)])),
      ...Object.fromEntries(posts),
    },
  },
});
const served = await serveHttp2(host.app, home);
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  args: [...args, `--ignore-certificate-errors-spki-list=${served.fingerprint}`],
});
try {
  const all: Waited[][] = [];
  for (let round = 0; round < rounds; round++) all.push(await measureRound(browser));
  const medians = (all[0] ?? []).map(({ name }, index) => ({
    name,
    ...median(all.flatMap((each) => each[index] ?? [])),
  }));
  for (const { name, milliseconds, cpu, requests, kilobytes } of medians)
    console.log(`${name}: ${milliseconds} ms (CPU ${cpu} ms, ${requests} requests, ${kilobytes} KB packed).`);
  console.log(JSON.stringify({ rounds, medians }));
} finally {
  await browser.close();
  served.close();
  await host.close();
  rmSync(home, { recursive: true, force: true });
}

async function measureRound(on: Browser): Promise<Waited[]> {
  const context = await on.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const session = await slowDown(context, page);
  const link = page.locator(`a[href$="${paths[0]}"]`).first();
  const writing = () => writeIn(page);
  const go = (path: string) => () => page.goto(`${served.origin}/${path}`, { waitUntil: 'commit' });
  const measure = async (name: string, begin: () => Promise<unknown>, done: () => Promise<unknown>) => {
    served.sent();
    const [before, start] = [await cpuOf(session), performance.now()];
    await begin();
    await done();
    const milliseconds = Math.round(performance.now() - start);
    const { requests, bytes } = served.sent();
    // A page that was loaded anew counts from zero.
    const after = await cpuOf(session);
    const cpu = Math.round(after > before ? after - before : after);
    return { name, milliseconds, cpu, requests, kilobytes: Math.round(bytes / 1000) };
  };
  const token = page.getByRole('textbox', { name: 'Your token' });
  const waited = [await measure('Sign-in, for the first time', go(''), () => token.waitFor())];
  await token.fill(host.token);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Your sites' }).waitFor();
  const forget = () => session.send('Network.clearBrowserCache');
  await forget();
  waited.push(await measure('The list of posts, nothing kept', go(NAME), () => link.waitFor()));
  waited.push(await measure('A post from the list, until one can write', () => link.click(), writing));
  await forget();
  waited.push(await measure('A post by its address, nothing kept', go(`${NAME}/posts/${paths[1]}`), writing));
  waited.push(await measure('Another, the app kept', go(`${NAME}/posts/${paths[2]}`), writing));
  await context.close();
  return waited;
}

async function slowDown(context: BrowserContext, page: Page): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}

async function cpuOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Writes as soon as the post can be written, and waits for the letters. */
async function writeIn(page: Page): Promise<void> {
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  await post.focus();
  await page.keyboard.insertText('At once. ');
  await post.getByText('At once. ').first().waitFor();
}

function median(values: readonly Waited[]): Omit<Waited, 'name'> {
  const middle = (of: (value: Waited) => number) =>
    values.map(of).toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return {
    milliseconds: middle(({ milliseconds }) => milliseconds),
    cpu: middle(({ cpu }) => cpu),
    requests: middle(({ requests }) => requests),
    kilobytes: middle(({ kilobytes }) => kilobytes),
  };
}
