import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ host: { build: false } });
  await desk.signIn();
});
afterAll(() => desk.close());

test.each([
  ['two-tides-a-day', /new moon & full moon/],
  ['two-ways-with-mackerel', /150\u00a0°C/],
])(
  '%s: its character references are shown as characters, in the editor and in the preview',
  async (name, character) => {
    const { page, host } = desk;
    await page.goto(`${host.app}/${Object.keys(host.repositories)[0]}/posts/content/posts/${name}.md`);
    const post = page.getByRole('textbox', { name: 'Post', exact: true });
    await post.waitFor();
    expect(await post.textContent()).toMatch(character);
    await page.getByRole('button', { name: 'Preview' }).click();
    const preview = page.frameLocator('iframe').getByText(character).first();
    await preview.waitFor();
    expect(await preview.textContent()).not.toMatch(/&[a-z]+;/);
    expect(await page.getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true);
    desk.expectQuiet();
  },
);
