import type { Walk } from './walk';

/** What is shown while one waits, when something is missing, and when something fails. */
export async function walkStates({ page, host, picture }: Walk): Promise<void> {
  const demo = Object.keys(host.repositories)[0];
  const open = (path: string) => page.goto(`${host.app}/${path}`);
  const shown = (text: RegExp) => page.getByText(text).first().waitFor({ state: 'attached', timeout: 60_000 });
  const odd = 'mara/field-notes/posts/content/posts';

  for (const [name, path] of [
    ['sites', ''],
    ['posts', `${demo}`],
    ['post', `${demo}/posts/content/posts/what-the-tide-leaves-behind.md`],
  ] as const) {
    host.faults.latency = 1500;
    await open(path);
    await page.waitForTimeout(1200);
    await picture(`8-waiting-${name}`);
    host.faults.clear();
    await page.waitForLoadState('networkidle');
  }
  await open('mara/bakery');
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
  await picture('8-empty');
  await open('mara/shop');
  await page.getByRole('link', { name: 'Mud is here' }).waitFor();
  await picture('8-views');
  await open('mara/shop/posts/data/shop.yml');
  await page.getByLabel('Name of the shop').waitFor();
  await picture('8-data-fields');
  await open('mara/shop/settings');
  await page.getByRole('button', { name: 'Change the address' }).click();
  await picture('8-settings-change');
  await open('mara/card');
  await page.waitForLoadState('networkidle');
  await picture('8-no-posts');
  await open(`${odd}/nothing-here.md`);
  await page.waitForLoadState('networkidle');
  await picture('8-not-found');
  await open(`${odd}/pointer.md`);
  await page.waitForLoadState('networkidle');
  await picture('8-lfs');
  await open(`${odd}/broken.md`);
  await shown(/cannot be read as fields/);
  await picture('8-broken');
  await open(`${odd}/long.md`);
  await page.getByRole('textbox', { name: 'Post', exact: true }).waitFor({ timeout: 60_000 });
  await picture('8-long');

  host.faults.add({ match: () => true, answer: 503 });
  await open('mara/field-notes');
  await page.getByRole('alert').first().waitFor({ timeout: 60_000 });
  await picture('8-failed');
  host.faults.clear();

  await open(`${odd}/plain.md`);
  await page.getByRole('textbox', { name: 'Post', exact: true }).waitFor();
  await page.context().setOffline(true);
  await shown(/You are offline/);
  await picture('8-offline');
  await page.context().setOffline(false);
}
