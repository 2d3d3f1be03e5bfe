import type { Insertion } from './insertion';
import type { Writer } from './writer';

/** A small picture; each says its name, so that no two files are the same. */
export const picture = (name: string) => ({
  name: `${name}.svg`,
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48"><text y="24">${name}</text></svg>`,
  ),
});

/** An image of this device, with a title and a link. */
export const image = (src: string): Insertion => ({
  proves: ['image', 'image with a title', 'image with a link'],
  write: async ({ page, post, chooseFiles, press, type }) => {
    await chooseFiles('image', 'Image', [picture('dot')]);
    await post.locator('img[src^="blob:"]').last().waitFor();
    await press('ArrowLeft');
    const tools = page.getByRole('toolbar', { name: 'Image' });
    for (const [name, value] of [
      ['Title', 'A dot'],
      ['Link', 'https://example.org/'],
    ] as const) {
      await tools.getByRole('button', { name, exact: true }).press('Enter');
      await page.getByRole('dialog', { name, exact: true }).waitFor();
      await type(value);
      await press('Enter');
      await page.getByRole('dialog', { name, exact: true }).waitFor({ state: 'hidden' });
    }
  },
  markdown: `[![](${src} "A dot")](https://example.org/)`,
  shown: ['a[href="https://example.org/"] > img[title="A dot"]'],
});

/** A file of this device, behind its name; a recording is played where the page shows HTML. */
export const file = (name: string, link: string, player: string | null = null): Insertion => ({
  proves: ['file', ...(player === null ? [] : ['recording'])],
  write: async ({ chooseFiles, post, goOn }) => {
    await chooseFiles('pdf', 'File', [{ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(name) }]);
    await post.getByRole('link', { name: `${name}.pdf` }).waitFor();
    if (player === null) return;
    await goOn();
    await chooseFiles('mp3', 'File', [{ name: `${name}.mp3`, mimeType: 'audio/mpeg', buffer: Buffer.from(name) }]);
    await post
      .getByRole('figure', { name: /^Sound, a block/ })
      .getByLabel('Sound', { exact: true })
      .waitFor();
  },
  markdown: `[${name}.pdf](${link})${player === null ? '' : `\n\n<audio controls src="${player}">\n</audio>`}`,
  shown: [
    { at: `a[href="${link}"]`, words: `${name}.pdf` },
    ...(player === null ? [] : [`audio[controls][src="${player}"]`]),
  ],
});

export const imageFromSite = (name: string, markdown: string, shown: string): Insertion => ({
  proves: ['imageFromSite'],
  write: (writer) => chooseFromSite(writer, name),
  markdown,
  shown: [shown],
});

/** An image of the site, described, at its middle width, as the site writes one. */
export const sizedImage = (name: string, markdown: string, shown: string): Insertion => ({
  proves: ['width of an image'],
  write: async (writer) => {
    const { page, press } = writer;
    await chooseFromSite(writer, name);
    const tools = page.getByRole('toolbar', { name: 'Image' });
    await tools.getByRole('button', { name: 'Width', exact: true }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Width' });
    await dialog.getByRole('radio', { name: 'Own size' }).and(page.locator(':focus')).waitFor();
    await press('ArrowRight', 'ArrowRight', 'Enter');
    await dialog.waitFor({ state: 'hidden' });
  },
  markdown,
  shown: [shown],
});

async function chooseFromSite({ page, choose, press, type }: Writer, name: string): Promise<void> {
  await choose('site', 'Image from this site');
  const picker = page.getByRole('dialog', { name: 'Choose an image' });
  await picker.getByRole('searchbox').focus();
  await type(name);
  await picker.getByRole('button', { name }).press('Enter');
  await picker.getByRole('button', { name: 'Use this image' }).press('Enter');
  await picker.waitFor({ state: 'hidden' });
  await press('ArrowLeft');
  // The words that other posts have for it may be known by now, or not yet.
  await page
    .getByRole('toolbar', { name: 'Image' })
    .getByRole('button', { name: 'Alt text', exact: true })
    .press('Enter');
  const words = page.getByRole('dialog', { name: 'Alt text' });
  await words.waitFor();
  await press('Control+A');
  await type('A part of it');
  await press('Enter');
  await words.waitFor({ state: 'hidden' });
}

/** What an address that is pasted alone becomes. */
export const embed = (markdown: string, shown: string): Insertion => ({
  proves: ['embed'],
  write: async ({ page, press }) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), 'https://youtu.be/w7Ft2ymGmfc');
    await press('Control+V');
    const show = page.getByRole('button', { name: 'Show it from YouTube' });
    await show.waitFor();
    await press('Alt+F10', 'Enter');
    await show.waitFor({ state: 'hidden' });
  },
  markdown,
  shown: [shown],
});
