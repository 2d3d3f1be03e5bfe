/**
 * What a key costs: types in posts of 3,000 and 30,000 words in the real app and prints the page's CPU time per key, as
 * words and as JSON. `npm run bench:typing [-- --profile=<folder>]` also writes CPU profiles, for a browser's own tools.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { startLocalHost } from '../../local/start/local-host';
import { findBrowser } from '../../scripts/find-browser';
import { longPost } from './long-post';

interface Measured {
  readonly words: number;
  /** Milliseconds from the press to the first words. */
  readonly opened: number;
  /** Milliseconds of the main thread's CPU time, drawing included, while the keys were typed. */
  readonly perKey: number;
  readonly script: number;
  readonly layout: number;
}

const NAME = 'mara/long';
const sizes = [3000, 30_000];
const keys = 120;
const profiles = process.argv.find((word) => word.startsWith('--profile='))?.slice('--profile='.length);
const pathOf = (words: number) => `content/posts/words-${words}.md`;

const home = mkdtempSync(join(tmpdir(), 'galley-typing-'));
const host = await startLocalHost({
  home,
  build: false,
  repositories: {
    [NAME]: {
      'eleventy.config.js': 'export default () => {};\n',
      ...Object.fromEntries(sizes.map((words) => [pathOf(words), longPost(words)])),
    },
  },
});
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(host.app);
  await page.getByRole('textbox', { name: 'Your token' }).fill(host.token);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Your sites' }).waitFor();
  const measured: Measured[] = [];
  for (const words of sizes) measured.push(await measure(page, words));
  for (const { words, opened, perKey, script, layout } of measured)
    console.log(
      `${words.toLocaleString('en')} words: opened in ${opened} ms; a key costs ${perKey} ms (script ${script}, layout and style ${layout}).`,
    );
  console.log(JSON.stringify({ keys, measured }));
} finally {
  await browser.close();
  await host.close();
  rmSync(home, { recursive: true, force: true });
}

async function measure(page: Page, words: number): Promise<Measured> {
  const start = performance.now();
  await page.goto(`${host.app}/${NAME}/posts/${pathOf(words)}`);
  const middle = page.getByText('The middle of the post.');
  await middle.waitFor();
  const opened = Math.round(performance.now() - start);
  await middle.click();
  await page.keyboard.press('End');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await type(page, 20);
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  if (profiles) await session.send('Profiler.enable').then(() => session.send('Profiler.start'));
  const before = await metrics(session);
  await type(page, keys);
  const after = await metrics(session);
  if (profiles) {
    const { profile } = await session.send('Profiler.stop');
    writeFileSync(join(profiles, `typing-${words}.cpuprofile`), JSON.stringify(profile));
  }
  const per = (...names: readonly string[]) => {
    const seconds = names.reduce((sum, name) => sum + (after.get(name) ?? 0) - (before.get(name) ?? 0), 0);
    return Math.round((seconds * 1e5) / keys) / 100;
  };
  return {
    words,
    opened,
    perKey: per('TaskDuration'),
    script: per('ScriptDuration'),
    layout: per('LayoutDuration', 'RecalcStyleDuration'),
  };
}

/** Key after key, each when the one before is drawn. */
async function type(page: Page, count: number): Promise<void> {
  for (let key = 0; key < count; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'abcde'.charAt(key % 6));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

async function metrics(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics: found } = await session.send('Performance.getMetrics');
  return new Map(found.map(({ name, value }) => [name, value]));
}
