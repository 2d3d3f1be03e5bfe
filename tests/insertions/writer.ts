import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Somebody who writes with the keys alone. */
export interface Writer {
  readonly page: Page;
  readonly post: Locator;
  readonly type: (text: string) => Promise<void>;
  /** Presses keys, and lets the page follow. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types `/` and a query, goes to a line of the menu and takes it. */
  readonly choose: (query: string, line: string) => Promise<void>;
  /** Goes by Tab to a control with a label, and gives it a value: words, or what to choose. */
  readonly fill: (label: string, value: string) => Promise<void>;
  /** Goes back from a form to the text. */
  readonly leave: () => Promise<void>;
  /** Takes a line of the menu that asks for files, and chooses some. */
  readonly chooseFiles: (query: string, line: string, files: readonly NewFile[]) => Promise<void>;
  /** Goes to an empty paragraph at the end. */
  readonly goOn: () => Promise<void>;
}

interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const patience = { timeout: 10_000 };

/** Writes in the post that a page has open. */
export function createWriter(page: Page): Writer {
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  const { keyboard } = page;
  /** What a key has brought about is in sight before a person's next one comes. */
  const seen = () =>
    page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await keyboard.press(key);
      await seen();
    }
  };
  const choose = async (query: string, line: string) => {
    await keyboard.type(`/${query}`);
    const option = page.getByRole('option', { name: new RegExp(`^${line}`) }).first();
    await option.waitFor();
    for (let step = 0; step < 8 && (await option.getAttribute('aria-selected')) !== 'true'; step++)
      await press('ArrowDown');
    await keyboard.press('Enter');
    await option.waitFor({ state: 'hidden' });
    await seen();
  };
  return {
    page,
    post,
    press,
    choose,
    type: async (text) => {
      await keyboard.type(text);
      await seen();
    },
    fill: async (label, value) => {
      await page.getByLabel(label, { exact: true }).last().waitFor();
      // The post's own title is called so, too; a form that begins with one takes the focus when it stands.
      if (label === 'Title')
        await expect.poll(() => post.evaluate((element) => element !== document.activeElement), patience).toBe(true);
      const focused = page.locator(':focus');
      const isThere = async () =>
        (await focused.count()) === 1 && (await focused.and(page.getByLabel(label, { exact: true })).count()) === 1;
      for (let step = 0; step < 12 && !(await isThere()); step++) await press('Tab');
      expect(await isThere(), `“${label}” is reached by Tab`).toBe(true);
      if ((await focused.evaluate(({ tagName }) => tagName)) === 'SELECT') await keyboard.type(value);
      else {
        await keyboard.press('Control+A');
        await keyboard.type(value);
      }
    },
    leave: async () => {
      await press('Escape');
      await expect.poll(() => post.evaluate((element) => element === document.activeElement), patience).toBe(true);
    },
    chooseFiles: async (query, line, files) => {
      const chooser = page.waitForEvent('filechooser');
      await choose(query, line);
      await (await chooser).setFiles([...files]);
    },
    goOn: async () => {
      await post.focus();
      await press('Control+End');
      const last = post.locator(':scope > :last-child');
      const isEmpty = () => last.evaluate(({ tagName, textContent }) => tagName === 'P' && textContent === '');
      // Out of a quote, it takes more than one.
      for (let step = 0; step < 3 && !(await isEmpty()); step++) await press('Enter');
      expect(await isEmpty(), `The post ends in an empty paragraph: ${await last.innerText()}`).toBe(true);
    },
  };
}
