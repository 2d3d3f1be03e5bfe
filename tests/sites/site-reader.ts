import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Desk } from '../journeys/desk';

/** Somebody who only reads the site that was built. Addresses are paths of it. */
export interface SiteReader {
  readonly page: () => Promise<Page>;
  /** Opens a page that there is. */
  readonly read: (address: string) => Promise<Page>;
  /** Where the browser comes to rest. */
  readonly follow: (address: string) => Promise<string>;
  /** What the server answers, without a browser. */
  readonly statusOf: (address: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens a browser window of its own, which asks for nothing from elsewhere. */
export async function openReader({ context: writing, host }: Desk): Promise<SiteReader> {
  const browser = writing.browser();
  if (!browser) throw new Error('The window belongs to no browser.');
  const context = await browser.newContext();
  const isElsewhere = ({ hostname }: URL) => hostname !== '127.0.0.1' && hostname !== 'localhost';
  await context.route(isElsewhere, (route) => route.abort());
  const window = async () => context.pages()[0] ?? (await context.newPage());
  return {
    page: window,
    read: async (address) => {
      const page = await window();
      const answer = await page.goto(host.site + address);
      expect(answer?.status()).toBe(200);
      return page;
    },
    follow: async (address) => {
      const page = await window();
      await page.goto(host.site + address);
      await page.locator('article').waitFor();
      return page.url();
    },
    statusOf: async (address) => (await fetch(host.site + address)).status,
    close: () => context.close(),
  };
}
