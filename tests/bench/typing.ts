/**
 * What a key costs: types in long posts in the real app and prints the page's CPU time per key, as words and as JSON; the
 * lowest of three rounds, for other work on the machine only adds. `npm run bench:typing [-- --only=<words of a case>]
 * [--profile=<folder>]` also writes CPU profiles, for a browser's own tools.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { startLocalHost } from '../../local/start/local-host';
import { findBrowser } from '../../scripts/find-browser';
import { longPost } from './long-post';
import { type TypingCase, typingCases } from './typing-cases';

interface Measured {
  readonly name: string;
  /** Milliseconds from the press to the first words. */
  readonly opened: number;
  /** Milliseconds of the main thread's CPU time, drawing included, while the keys were typed. */
  readonly perKey: number;
  readonly script: number;
  readonly layout: number;
}

const NAME = 'mara/long';
const keys = 60;
const rounds = 3;
const optionOf = (name: string) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const profiles = optionOf('profile');
const cases = typingCases.filter(({ name }) => name.includes(optionOf('only') ?? ''));
const pathOf = ({ words, block = '' }: TypingCase) => `content/posts/words-${words}-${block.length}.md`;

const home = mkdtempSync(join(tmpdir(), 'galley-typing-'));
const host = await startLocalHost({
  home,
  build: false,
  repositories: {
    [NAME]: {
      'eleventy.config.js': 'export default () => {};\n',
      ...Object.fromEntries(cases.map((each) => [pathOf(each), longPost(each.words, each.block)])),
    },
  },
});
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(10_000);
  await page.goto(host.app);
  await page.getByRole('textbox', { name: 'Your token' }).fill(host.token);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Your sites' }).waitFor();
  const measured: Measured[] = [];
  for (const each of cases) {
    measured.push(await measure(page, each));
    const { name, opened, perKey, script, layout } = measured.at(-1) ?? {};
    console.log(
      `${name}: opened in ${opened} ms; a key costs ${perKey} ms (script ${script}, layout and style ${layout}).`,
    );
  }
  console.log(JSON.stringify({ keys, rounds, measured }));
} finally {
  await browser.close();
  await host.close();
  rmSync(home, { recursive: true, force: true });
}

async function measure(page: Page, each: TypingCase): Promise<Measured> {
  const { place = 'The middle of the post.' } = each;
  const start = performance.now();
  await page.goto(`${host.app}/${NAME}/posts/${pathOf(each)}`);
  await page.getByText(place).waitFor();
  const opened = Math.round(performance.now() - start);
  await each.prepare?.(page);
  await putCaret(page, place);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await type(page, each, 20);
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  await rest(session);
  if (profiles) await session.send('Profiler.enable').then(() => session.send('Profiler.start'));
  const costs: Pick<Measured, 'perKey' | 'script' | 'layout'>[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = await metrics(session);
    await type(page, each, keys);
    const after = await metrics(session);
    const per = (...names: readonly string[]) => {
      const seconds = names.reduce((sum, name) => sum + (after.get(name) ?? 0) - (before.get(name) ?? 0), 0);
      return Math.round((seconds * 1e5) / keys) / 100;
    };
    const [perKey, script] = [per('TaskDuration'), per('ScriptDuration')];
    costs.push({ perKey, script, layout: per('LayoutDuration', 'RecalcStyleDuration') });
  }
  if (profiles) {
    const { profile } = await session.send('Profiler.stop');
    writeFileSync(join(profiles, `typing-${each.name.replaceAll(' ', '-')}.cpuprofile`), JSON.stringify(profile));
  }
  const [least = { perKey: Number.NaN, script: Number.NaN, layout: Number.NaN }] = costs.toSorted(
    (one, other) => one.perKey - other.perKey,
  );
  return { name: each.name, opened, ...least };
}

/** Puts the caret behind words of the post, in the middle of the window. */
async function putCaret(page: Page, words: string): Promise<void> {
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  await post.focus();
  await post.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.collapse(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      return;
    }
    throw new Error(`The post does not hold “${wanted}”.`);
  }, words);
}

/** Key after key, each when the one before is drawn. */
async function type(page: Page, { keys: pattern = 'abcde ' }: TypingCase, count: number): Promise<void> {
  for (let key = 0; key < count; key++) {
    const pressed = pattern[key % pattern.length] ?? 'a';
    await page.keyboard.press(pressed === ' ' ? 'Space' : pressed);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** What is done once for a post that was opened (fetching ahead, looking for spelling mistakes) is no part of a key. */
async function rest(session: CDPSession): Promise<void> {
  const busy = async () => (await metrics(session)).get('TaskDuration') ?? 0;
  for (let quiet = 0, last = await busy(); quiet < 3;) {
    await setTimeout(500);
    const now = await busy();
    quiet = now - last < 0.01 ? quiet + 1 : 0;
    last = now;
  }
}

async function metrics(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics: found } = await session.send('Performance.getMetrics');
  return new Map(found.map(({ name, value }) => [name, value]));
}
