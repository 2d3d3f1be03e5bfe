import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, publishAndWait, type Desk } from './desk';
import { frames } from './gestures';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

test('every construct is put into a post from the menu, published as clean Markdown, and is right in the page', async () => {
  const { page, git } = desk;
  const { keyboard } = page;
  const before = git('rev-parse', 'main');
  await desk.openDemo();
  await page
    .getByRole('link', { name: 'New post' })
    .or(page.getByRole('button', { name: 'New post' }))
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Everything at once');
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  await post.click();

  const insert = async (query: string, name: RegExp) => {
    await keyboard.type(`/${query}`);
    await page.getByRole('option', { name }).first().waitFor();
    await keyboard.press('Enter');
  };
  const enter = async (times: number) => {
    for (let count = 0; count < times; count += 1) await keyboard.press('Enter');
  };
  /** Puts the caret at the end of a line. */
  const goToEndOf = async (words: string) => {
    await post.getByText(words).click();
    await keyboard.press('End');
    await frames(page, 4);
  };
  await insert('heading', /^Heading/);
  await keyboard.type('A section');
  await enter(1);
  await insert('smaller', /^Smaller heading/);
  await keyboard.type('A part');
  await enter(1);
  await insert('list', /^List/);
  await keyboard.type('mud');
  await enter(1);
  await keyboard.type('boots');
  await enter(2);
  await insert('numbered', /^Numbered list/);
  await keyboard.type('first');
  await enter(1);
  await keyboard.type('second');
  await enter(2);
  await insert('checklist', /^Checklist/);
  await keyboard.type('done');
  await keyboard.press('Control+Enter');
  await enter(1);
  await keyboard.type('open');
  await enter(2);
  await insert('quote', /^Quote/);
  await keyboard.type('Hurry.');
  await enter(2);
  await insert('callout', /^Callout/);
  await keyboard.type('Mind the tide.');
  await page.getByLabel('Kind of callout').selectOption('Warning');
  await goToEndOf('Mind the tide.');
  await enter(2);
  await insert('code', /^Code/);
  await keyboard.type('const tide = 1;');
  await page.getByLabel('Language').fill('JavaScript');
  await keyboard.press('Enter');
  await goToEndOf('const tide');
  await enter(3);
  await insert('divider', /^Divider/);
  await insert('table', /^Table/);
  await keyboard.type('Lamp');
  await keyboard.press('Tab');
  await keyboard.type('Price');
  await keyboard.press('Control+Enter');
  const chooser = page.waitForEvent('filechooser');
  await insert('image', /^Image/);
  await (await chooser).setFiles({ name: 'dot.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') });
  await post.locator('img[src^="blob:"]').click();
  const tools = page.getByRole('toolbar', { name: 'Image' });
  await tools.getByRole('button', { name: 'Title' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).last().fill('A dot');
  await keyboard.press('Enter');
  await keyboard.press('ArrowRight');
  await enter(1);
  await keyboard.type('The last words ');
  await insert('footnote', /^Footnote/);
  await keyboard.type('A note.');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  await publishAndWait(page);

  const [file = ''] = git('diff', '--name-only', before, 'main')
    .split('\n')
    .filter((path) => path.endsWith('.md'));
  const body = git('show', `main:${file}`).replace(/^---\n[^]*?\n---\n+/, '');
  expect(body.replace(/\(\S+\.\w+ "A dot"\)/, '(dot.png "A dot")').trimEnd()).toBe(`## A section

### A part

- mud
- boots

1. first
2. second

- [x] done
- [ ] open

> Hurry.

> [!WARNING]
> Mind the tide.

\`\`\`js
const tide = 1;
\`\`\`

---

| Lamp | Price | |
| - | - | - |
| | | |
| | | |

![](dot.png "A dot")

The last words [^1]

[^1]: A note.`);

  const address = (await page.getByRole('link', { name: 'See it' }).first().getAttribute('href')) ?? '';
  const built = new JSDOM(await (await fetch(address)).text(), { pretendToBeVisual: false }).window.document;
  const words = (selector: string) => [...built.querySelectorAll(selector)].map((one) => one.textContent?.trim());
  expect(words('article h2, main h2')).toContain('A section');
  expect(words('h3')).toContain('A part');
  expect(words('ul:not([class]) > li')).toEqual(expect.arrayContaining(['mud', 'boots']));
  expect(words('ol > li').slice(0, 2)).toEqual(['first', 'second']);
  expect(words('li.task')).toEqual(['done', 'open']);
  expect(built.querySelectorAll('li.task input[checked]')).toHaveLength(1);
  expect(words('blockquote:not(.callout)')).toEqual(['Hurry.']);
  expect(words('blockquote.callout-warning p')).toEqual(['Warning', 'Mind the tide.']);
  expect(words('pre code.language-js')).toEqual(['const tide = 1;']);
  expect(built.querySelector('hr')).not.toBeNull();
  expect(words('th').slice(0, 2)).toEqual(['Lamp', 'Price']);
  expect(words('figure figcaption')).toContain('A dot');
  expect(words('sup.footnote-ref')).toEqual(['1']);
  expect(words('li[id^="fn"]').join(' ')).toContain('A note.');
  expect(git('fsck', '--strict')).toBe('');
  desk.expectQuiet();
});
