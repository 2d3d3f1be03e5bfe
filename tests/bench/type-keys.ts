import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { TypingCase } from './typing-cases';

/** What a key costs, in milliseconds of the main thread's CPU time. */
export interface KeyCost {
  /** Drawing included. */
  readonly perKey: number;
  readonly script: number;
  readonly layout: number;
}

/** A post that is open in a page, with the caret in its place and the page at rest. */
export interface OpenedCase {
  /** Milliseconds from the press to the first words. */
  readonly opened: number;
  readonly session: CDPSession;
  /** Types so many keys, each when the one before is drawn. */
  readonly type: (keys: number) => Promise<KeyCost>;
}

/** Opens a case's post, puts the caret into its place, and waits until what is done once for a post is done. */
export async function openCase(page: Page, url: string, each: TypingCase): Promise<OpenedCase> {
  const { place = 'The middle of the post.' } = each;
  const start = performance.now();
  await page.goto(url);
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
  return { opened, session, type: (keys) => cost(page, session, each, keys) };
}

async function cost(page: Page, session: CDPSession, each: TypingCase, keys: number): Promise<KeyCost> {
  const before = await metrics(session);
  await type(page, each, keys);
  const after = await metrics(session);
  const per = (...names: readonly string[]) => {
    const seconds = names.reduce((sum, name) => sum + (after.get(name) ?? 0) - (before.get(name) ?? 0), 0);
    return Math.round((seconds * 1e5) / keys) / 100;
  };
  return {
    perKey: per('TaskDuration'),
    script: per('ScriptDuration'),
    layout: per('LayoutDuration', 'RecalcStyleDuration'),
  };
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
