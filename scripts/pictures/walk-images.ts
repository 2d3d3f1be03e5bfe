import type { Walk } from './walk';

/** The site's images: looked at, chosen, missing, being added and deleted, the picker in a post, and an image's width. */
export async function walkImages({ page, host, picture }: Walk): Promise<void> {
  const demo = Object.keys(host.repositories)[0];
  const images = page.getByRole('list', { name: 'Images' });
  await page.goto(`${host.app}/${demo}/images`);
  await images.locator('img').first().waitFor();
  await page.getByRole('button', { name: /^Not used \d+/ }).waitFor();
  await page.waitForLoadState('networkidle');
  await picture('9-images');
  await images.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Replace…' }).waitFor();
  await picture('9-images-details');
  await page.getByRole('button', { name: 'Rename or move…' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).waitFor();
  await picture('9-images-rename');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Delete…' }).click();
  await page.getByRole('dialog', { name: /^Delete / }).waitFor();
  await picture('9-images-delete');
  await page.keyboard.press('Escape');
  await page.reload();
  await images.locator('img').first().waitFor();
  await page.getByRole('button', { name: /^Not used \d+/ }).waitFor();
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await images.getByRole('button').nth(0).click();
  await images.getByRole('button').nth(2).click();
  await page.getByText('2 images selected').waitFor();
  await picture('9-images-select');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search images' }).fill('lighthouse keeper zzz');
  await page.getByRole('heading', { name: /No image mentions/ }).waitFor();
  await picture('9-images-no-match');
  await page.getByRole('searchbox', { name: 'Search images' }).fill('');

  await page.context().setOffline(true);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Upload' }).click();
  const svg = (inside: string) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8">${inside}</svg>`);
  await (
    await chooser
  ).setFiles([
    { name: 'Arrow.svg', mimeType: 'image/svg+xml', buffer: svg('<path d="M0 0h8v8z"/>') },
    { name: 'Clever.svg', mimeType: 'image/svg+xml', buffer: svg('<script>1</script>') },
    { name: 'Minutes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
  ]);
  await page.getByText('The image is not in your site yet.').waitFor();
  await picture('9-images-upload');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Leave them out' }).click();

  await page.goto(`${host.app}/mara/bakery/images`);
  await page.getByRole('heading', { name: 'No images yet' }).waitFor();
  await picture('9-images-empty');

  await page.goto(`${host.app}/${demo}/posts/content/posts/what-the-tide-leaves-behind.md`);
  await page.getByRole('textbox', { name: 'Post', exact: true }).getByRole('paragraph').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/site');
  await page.getByRole('option', { name: /^Image from this site/ }).click();
  await page.getByRole('dialog', { name: 'Choose an image' }).locator('img').first().waitFor();
  await page.waitForLoadState('networkidle');
  await picture('9-images-picker');
  await page.keyboard.press('Escape');

  await page.goto(`${host.app}/mara/bread/posts/_posts/2026-04-12-crumb.md`);
  const loaf = page.getByRole('img', { name: 'A loaf' });
  await loaf.click();
  await page.getByRole('slider', { name: 'Width of the picture' }).focus();
  await picture('9-images-edge');
  await page.getByRole('toolbar', { name: 'Image' }).getByRole('button', { name: 'Width' }).click();
  await page.getByRole('dialog', { name: 'Width' }).waitFor();
  await picture('9-images-width');
  await page.keyboard.press('Escape');
}
