import { openPost, openPosts, POST, select, signIn, type Walk } from './walk';

/** The two pictures of the README. */
export async function walkReadme(walk: Walk): Promise<void> {
  const { page, host, picture } = walk;
  await page.goto(host.app);
  await signIn(walk);
  await openPosts(walk);
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  const post = await openPost(walk);
  await select(post, 'Mud is never quiet');
  await page.keyboard.type('Mud is never quite still');
  await page.getByText('Saved', { exact: true }).waitFor();
  await select(post, 'Mud is never quite still');
  await page.getByRole('toolbar').first().waitFor();
  await page.mouse.move(720, 480);
  await picture('post');
  await page.getByRole('link', { name: 'Posts' }).click();
  await page.getByRole('link', { name: POST }).first().waitFor();
  await page.locator('main img').first().waitFor();
  await page.mouse.move(20, 480);
  await picture('posts');
}
