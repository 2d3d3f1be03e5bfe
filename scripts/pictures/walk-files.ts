import { openPost, openPosts, select, type Walk } from './walk';

/** The files that a site has: among its images, alone, looked at, renamed and deleted. */
async function walkSiteFiles({ page, host, picture }: Walk): Promise<void> {
  await page.goto(`${host.app}/mara/bread/images`);
  await page.getByRole('button', { name: /^Not used \d+/ }).waitFor();
  await page.getByRole('list', { name: 'Images and files' }).locator('img').first().waitFor();
  await picture('14-site-files');
  await page.getByRole('button', { name: /^Files \d/ }).click();
  await page.getByRole('button', { name: /^Document/ }).click();
  await page.getByRole('button', { name: 'Download' }).waitFor();
  await picture('14-site-files-details');
  await page.getByRole('button', { name: 'Rename or move…' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).waitFor();
  await picture('14-site-files-rename');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Delete…' }).click();
  await page.getByRole('dialog', { name: /^Delete / }).waitFor();
  await picture('14-site-files-delete');
  await page.keyboard.press('Escape');
}

/** A file in a post: chosen, linked, of a document asked, refused, and what is said of it before it is published. */
export async function walkFiles(walk: Walk): Promise<void> {
  const { page, picture } = walk;
  await openPosts(walk);
  const post = await openPost(walk);
  await post.getByRole('paragraph').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/file');
  await page.getByRole('option', { name: /^File/ }).waitFor();
  await picture('14-file-menu');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('option', { name: /^File/ }).click();
  await (
    await chooser
  ).setFiles([
    { name: 'Tide tables 2026.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(11_000_000, '%PDF-1.7 ') },
    { name: 'The way there.gpx', mimeType: '', buffer: Buffer.from('<gpx/>') },
    { name: 'Curlew.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('ID3') },
  ]);
  await post.getByRole('status').first().waitFor();
  await post.getByRole('status').first().waitFor({ state: 'hidden' });
  await picture('14-file-linked');
  await post.getByRole('link', { name: 'Tide tables 2026.pdf' }).click();
  await page.getByRole('dialog', { name: 'Link' }).waitFor();
  await picture('14-file-link');
  await page.keyboard.press('Escape');

  const drop = (name: string, text: string) =>
    post.evaluate(
      (element, [called, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], called));
        const { left, top } = element.getBoundingClientRect();
        const at = { clientX: left + 20, clientY: top + 40, bubbles: true, cancelable: true };
        element.dispatchEvent(new DragEvent('drop', { ...at, dataTransfer }));
      },
      [name, text] as const,
    );
  await drop('Minutes of the meeting.docx', 'x');
  await page.getByRole('dialog', { name: 'Text or file?' }).waitFor();
  await picture('14-file-question');
  await page.keyboard.press('Escape');
  await drop('setup.exe', 'MZ');
  await page.getByText('setup.exe is a program').waitFor();
  await picture('14-file-refused');

  await select(post, 'The way there');
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('combobox', { name: 'Search, or do something' }).fill('add file');
  await page.getByRole('option', { name: /^Add: File/ }).waitFor();
  await picture('14-file-search');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText(/new files/).waitFor();
  await picture('14-file-publish');
  await page.keyboard.press('Escape');
  await walkSiteFiles(walk);
}
