import type { Locator, Page } from 'playwright-core';
import type { LocalHost } from '../../local/start/local-host';

/** A way through the app: its window, the host behind it, and what takes a picture of the window as it is. */
export interface Walk {
  readonly page: Page;
  readonly host: LocalHost;
  readonly picture: (screen: string) => Promise<void>;
}

export const POST = 'What the tide leaves behind';

/** From the token to the sites. */
export async function signIn({ page, host }: Walk): Promise<void> {
  await page.getByRole('textbox', { name: 'Your token' }).fill(host.token);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Your sites' }).waitFor();
}

/** From the sites to the demo's posts, with their thumbnails. */
export async function openPosts({ page }: Walk): Promise<void> {
  await page
    .getByRole('link', { name: /almanac/i })
    .first()
    .click();
  await page.getByRole('link', { name: POST }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** From the posts to one of them, with its images. */
export async function openPost({ page }: Walk, name = POST): Promise<Locator> {
  await page.getByRole('link', { name }).first().click();
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  await post.waitFor();
  await page.waitForLoadState('networkidle');
  return post;
}

/** Selects the first occurrence of some words in the text, as a drag would. */
export async function select(post: Locator, words: string): Promise<void> {
  await post.getByText(words).first().click();
  await post.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}
