import { expect } from 'vitest';
import { select, type Desk } from '../journeys/desk';
import type { Edit } from './expected-site';

/** Somebody who edits a real site's posts in the app. */
export interface SiteEditor {
  readonly changeWord: (edit: Edit) => Promise<void>;
  /** What is open is kept on the device. */
  readonly saved: () => Promise<void>;
  /** Publishes what is open, its new image with these words, and answers the address that Galley then shows. */
  readonly publishLive: (alt?: string) => Promise<string>;
  /** Publishes what the site leaves out; `title` is what is said of it. */
  readonly publishKept: (title: string) => Promise<void>;
}

export function siteEditor({ page, host }: Desk, repository: string): SiteEditor {
  const status = (text: RegExp) => page.getByRole('status').filter({ hasText: text });
  const saved = () => status(/^Saved$/).waitFor();
  return {
    changeWord: async ({ title, path, from, to }) => {
      await page.goto(`${host.app}/${repository}${path === undefined ? '' : `/posts/${path}`}`);
      if (path === undefined) await page.getByRole('link', { name: title, exact: true }).click();
      await page.getByRole('textbox', { name: 'Title' }).waitFor();
      await select(page, from);
      await page.keyboard.type(to);
      await saved();
    },
    saved,
    publishLive: async (alt) => {
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      const dialog = page.getByRole('dialog');
      if (alt !== undefined) {
        await dialog.getByRole('textbox', { name: /^Alt text for/ }).fill(alt);
        await page.keyboard.press('Tab');
        await dialog.getByText('Every image has alt text').waitFor();
      }
      await dialog.getByRole('button', { name: 'Publish now' }).click();
      await dialog.getByRole('heading', { name: 'It is live' }).waitFor({ timeout: 90_000 });
      return (await dialog.getByRole('link', { name: 'See it' }).getAttribute('href')) ?? '';
    },
    publishKept: async (title) => {
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Publish now' }).click();
      await dialog.getByRole('heading', { name: title }).waitFor();
      await host.settled();
      expect(await status(/^Live$/).count()).toBe(0);
    },
  };
}
