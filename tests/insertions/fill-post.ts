import type { Page } from 'playwright-core';
import { expectAccessible } from '../journeys/expect-accessible';
import { expect } from 'vitest';
import type { FilledPost, Shown } from './insertion';
import { createWriter } from './writer';

/** Puts everything into the open post, one after the other, and lets axe look at what stands there then. */
export async function fillPost(page: Page, { insertions }: FilledPost): Promise<void> {
  const writer = createWriter(page);
  for (const { write } of insertions) {
    await writer.goOn();
    await write(writer);
  }
  await expectAccessible(page, { within: '[data-body-editor]' });
}

/** The text of the post's file, when all is in it. */
export function filledText(before: string, { insertions, around = (body) => body }: FilledPost): string {
  const [, head = '', body = ''] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(before) ?? [];
  const pieces = insertions.flatMap(({ markdown }) => markdown ?? []);
  return head + around([body.trimEnd(), ...pieces].join('\n\n')) + '\n';
}

/** Looks for elements in a built page. */
export async function expectShown(page: Page, shown: readonly Shown[]): Promise<void> {
  const missing: Shown[] = [];
  for (const one of shown) {
    const [at, words] = typeof one === 'string' ? [one] : [one.at, one.words];
    const found = page.locator('main').locator(at);
    const fitting = words === undefined ? found : found.filter({ hasText: words });
    if ((await fitting.count()) === 0) missing.push(one);
  }
  expect({ missing, of: await page.locator('main').innerHTML() }).toMatchObject({ missing: [] });
}
