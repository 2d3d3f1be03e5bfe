import { execFileSync } from 'node:child_process';
import { strToU8, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openDesk, publishAndWait, select, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.signIn();
});
afterEach(() => desk.expectQuiet());
afterAll(() => desk.close());

const post = () => desk.page.getByRole('textbox', { name: 'Post', exact: true });

async function openPosts(): Promise<void> {
  const [name = ''] = Object.keys(desk.host.repositories);
  await desk.page.goto(`${desk.host.app}/${name}`);
}

async function beginPost(title: string): Promise<void> {
  await openPosts();
  await desk.page.getByRole('link', { name: 'New post' }).first().click();
  await desk.page.getByRole('textbox', { name: 'Title' }).fill(title);
  await post().click();
}

/** Pastes as a browser does, with an image that the page paints, for `IMAGE`. */
async function paste(html: string, text: string): Promise<void> {
  await post().evaluate(
    (element, [rich, plain]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [64, 48];
      const context = canvas.getContext('2d');
      if (context) context.fillStyle = '#1d4d46';
      context?.fillRect(0, 0, 64, 48);
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', rich.replaceAll('IMAGE', canvas.toDataURL('image/png')));
      clipboardData.setData('text/plain', plain);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [html, text] as const,
  );
}

/** The new post of the last commit, without its details, and the paths that came with it. */
function published(before: string): { body: string; text: string; images: string[] } {
  expect(desk.git('rev-list', '--count', `${before}..main`)).toBe('1');
  const paths = desk.git('diff', '--name-only', before, 'main').split('\n');
  const file = paths.find((path) => path.endsWith('.md')) ?? '';
  const text = desk.git('show', `main:${file}`);
  return {
    text,
    body: text.replace(/^---\n[^]*?\n---\n+/, ''),
    images: paths.filter((path) => !path.endsWith('.md')),
  };
}

const word = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style></head><body><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
const item = (words: string, mark: string, level: number) =>
  `<p class=MsoListParagraph style='margin-left:${level * 36}pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;

test('from Word: clean Markdown and the image, in one commit', async () => {
  const before = desk.git('rev-parse', 'main');
  await beginPost('What Word leaves behind');
  await paste(
    word(
      `<h1 style='mso-list:none'>The mooring<o:p></o:p></h1><p class=MsoNormal style='color:red'>It is <b>deep</b> there:<o:p></o:p></p>${item('rope', '·', 1)}${item('short', 'o', 2)}<p class=MsoNormal><img width=64 height=48 src="IMAGE" alt="The mooring"><o:p></o:p></p>`,
    ),
    'The mooring',
  );
  await post().locator('img[src^="blob:"]').waitFor();
  await publishAndWait(desk.page);
  const { body, images } = published(before);
  expect(images).toHaveLength(1);
  expect(body).toMatch(
    /^## The mooring\n\nIt is \*\*deep\*\* there:\n\n[-*] rope\n {2}[-*] short\n\n!\[The mooring\]\(\S+\.(?:png|webp)\)$/,
  );
});

/** A small Word document: a title, a heading, two words in bold, an image. */
async function docx(): Promise<string> {
  const png = await desk.page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [40, 30];
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  const text = (words: string, look = '') => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t>${words}</w:t></w:r>`;
  const styled = (style: string, words: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${words}</w:p>`;
  const image = '<w:r><w:drawing><wp:docPr descr="A lamp"/><a:blip r:embed="r1"/></w:drawing></w:r>';
  const main =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="a" xmlns:wp="wp"><w:body>' +
    styled('Title', text('The lamp on the steps')) +
    styled('Heading1', text('Why')) +
    `<w:p>${text('Nobody saw&#160;')}${text('the third', '<w:b/>')}</w:p><w:p>${image}</w:p></w:body></w:document>`;
  const relations = '<Relationships><Relationship Id="r1" Target="media/a.png"/></Relationships>';
  const packed = zipSync({
    'word/document.xml': strToU8(main),
    'word/_rels/document.xml.rels': strToU8(relations),
    'word/media/a.png': new Uint8Array(Buffer.from(png, 'base64')),
  });
  return Buffer.from(packed).toString('base64');
}

test('a Word file that is dropped on a new post: title, text and image, in one commit', async () => {
  const { page } = desk;
  const before = desk.git('rev-parse', 'main');
  await openPosts();
  await page.getByRole('link', { name: 'New post' }).first().click();
  await post().waitFor();
  await post().evaluate(
    (element, packed) => {
      const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'lamp.docx'));
      const { left, top } = element.getBoundingClientRect();
      const at = { clientX: left + 20, clientY: top + 10, bubbles: true, cancelable: true };
      element.dispatchEvent(new DragEvent('drop', { ...at, dataTransfer }));
    },
    await docx(),
  );
  const question = page.getByRole('dialog', { name: 'Text or file?' });
  await question.getByRole('button', { name: 'Bring its text in' }).press('Enter');
  await post().locator('img[src^="blob:"]').waitFor();
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('The lamp on the steps');
  await publishAndWait(page);
  const { body, text, images } = published(before);
  expect(text).toMatch(/^---\ntitle: "?The lamp on the steps"?\n/);
  expect(images).toHaveLength(1);
  expect(body).toMatch(/^## Why\n\nNobody saw \*\*the third\*\*\n\n!\[A lamp\]\(\S+\)$/);
});

/** Drops a file onto the text, as from the desktop. */
async function drop(name: string, type: string, bytes: Buffer): Promise<void> {
  await post().evaluate(
    (element, [called, media, packed]) => {
      const dataTransfer = new DataTransfer();
      const content = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([content], called, { type: media }));
      const { left, top, height } = element.getBoundingClientRect();
      const at = { clientX: left + 20, clientY: top + height - 10, bubbles: true, cancelable: true };
      element.dispatchEvent(new DragEvent('drop', { ...at, dataTransfer }));
    },
    [name, type, bytes.toString('base64')] as const,
  );
}

test('a PDF that is dropped lies in the site as it was, and readers get it behind its link', async () => {
  const { page, host } = desk;
  const before = desk.git('rev-parse', 'main');
  const pdf = Buffer.from([
    ...Buffer.from('%PDF-1.7\n'),
    ...Array.from({ length: 70_000 }, (_, at) => (at * 31) % 256),
  ]);
  await beginPost('Tables to take along');
  await drop('Tide tables (2026).PDF', 'application/pdf', pdf);
  const link = post().getByRole('link', { name: 'Tide tables (2026).PDF' });
  await link.waitFor();
  await page.keyboard.type(' for your pocket.');

  // Words that are selected become the link of a file that is pasted, which is then taken back.
  await page.keyboard.press('Enter');
  await page.keyboard.type('The way');
  await select(page, 'The way');
  await post().evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['<gpx xmlns="http://www.topografix.com/GPX/1/1"/>'], 'way.gpx'));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await post().getByRole('link', { name: 'The way' }).waitFor();
  await page.keyboard.press('Control+Z');
  await post().getByRole('link', { name: 'The way' }).waitFor({ state: 'hidden' });

  // Both files outlive the page; the one that no link leads to is not published.
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.reload();
  await link.waitFor();
  await publishAndWait(page);
  const { body, images } = published(before);
  expect(body).toBe('[Tide tables (2026).PDF](/files/tide-tables-2026.pdf) for your pocket.\n\nThe way');
  expect(images).toEqual(['public/files/tide-tables-2026.pdf']);
  const git = ['--git-dir', Object.values(host.repositories)[0] ?? '', 'cat-file', 'blob'];
  expect(execFileSync('git', [...git, `main:${images[0]}`]).equals(pdf)).toBe(true);
  const live = await page.request.get(`${host.site}/files/tide-tables-2026.pdf`);
  expect([live.status(), (await live.body()).equals(pdf)]).toEqual([200, true]);
});

test('a web page is not taken, and says why; a document can be linked as it is', async () => {
  const { page } = desk;
  await beginPost('What is not taken');
  await drop('page.pdf', 'application/pdf', Buffer.from('<!doctype html><script>parent.stolen = 1</script>'));
  await page.getByText('page.pdf is a web page or a script').waitFor();
  await drop('Notes.md', 'text/markdown', Buffer.from('# Notes\n'));
  const question = page.getByRole('dialog', { name: 'Text or file?' });
  await question.getByRole('button', { name: 'Link the file' }).press('Enter');
  await post().getByRole('link', { name: 'Notes.md' }).waitFor();
  expect(await post().getByRole('link').getAttribute('href')).toBe('/files/notes.txt');
});

test('a post starts from a Markdown file', async () => {
  const { page } = desk;
  await openPosts();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Start from a document' }).click();
  const buffer = Buffer.from('---\ntitle: Low water\ntags: [Sea]\n---\n\nAt *six*.\n');
  await (await chosen).setFiles({ name: 'low-water.md', mimeType: 'text/markdown', buffer });
  await post().getByText('At six.').waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Low water');
  await page.getByRole('button', { name: 'Remove Sea' }).waitFor();
});

test('a file that cannot be read is told, and nothing is lost', async () => {
  await beginPost('Nothing is lost');
  await desk.page.keyboard.type('Words that stay.');
  const chosen = desk.page.waitForEvent('filechooser');
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type('/docx');
  await desk.page.getByRole('option', { name: /^Document/ }).click();
  await (await chosen).setFiles({ name: 'broken.docx', mimeType: '', buffer: Buffer.from('no zip') });
  await desk.page.getByText('broken.docx could not be read').waitFor();
  await post().getByText('Words that stay.').waitFor();
});

test('what was copied, as plain text', async () => {
  const { page } = desk;
  await beginPost('Only the letters');
  await page.evaluate(() => navigator.clipboard.writeText('# Not a heading'));
  await page.keyboard.type('/plain');
  await page.getByRole('option', { name: /^Plain text/ }).click();
  await post().getByText('# Not a heading').waitFor();
  expect(await post().getByRole('heading').count()).toBe(0);
});
