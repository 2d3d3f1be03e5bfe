import { openPost, POST, type Walk } from './walk';

/** What helps to see a whole post, and to get anywhere from anywhere. */
export async function walkOverview(walk: Walk): Promise<void> {
  const { page, host, picture } = walk;
  const [demo = ''] = Object.keys(host.repositories);
  await page.goto(`${host.app}/${demo}`);
  await page.getByRole('link', { name: POST }).first().waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search, or do something' }).fill('tide');
  await page.getByRole('option', { name: /What the tide/ }).waitFor();
  await picture('13-search');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Shortcuts' }).waitFor();
  await picture('13-shortcuts');
  await page.keyboard.press('Escape');

  const post = await openPost(walk);
  await post.getByText('We counted').click();
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await page.keyboard.press('Control+Alt+o');
  await page.getByRole('button', { name: 'The way back' }).waitFor();
  await picture('14-outline');
  if (!(await outline.isVisible())) await page.keyboard.press('Escape');
  await post.getByText('We counted').click();
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('count');
  await page
    .getByText('3 of 3')
    .or(page.getByText(/^\d of \d$/))
    .first()
    .waitFor();
  await picture('14-find');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+f');
  await post.getByText('We hurried').click();
  await picture('14-focus');
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.press('Control+Alt+m');
  await page.getByText('## Before the water turned').waitFor();
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('tide');
  await page.getByText(/^\d+ of \d+$/).waitFor();
  await picture('14-source');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Alt+m');
  await post.waitFor();
}
