import type { CDPSession } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { composeWord } from './compose-word';
import { driveEditor } from './drive-editor';

const { page, post, frames, select, caretAfter, open, saved, press, coloured } = driveEditor();

let session: CDPSession;

/** What an input method shows on the way to a word; the last is what is chosen. */
const japanese = ['n', 'に', 'にh', 'にほ', 'にほん', '日本'];
const korean = ['ㅎ', '하', '한'];
const chinese = ['n', 'ni', 'ni h', 'ni hao', '你好'];
const android =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36';

async function openWriting(text: string, options?: Parameters<typeof open>[1]): Promise<void> {
  await open(text, options);
  session = await page().context().newCDPSession(page());
  await post().focus();
  await frames(2);
}

const compose = (steps: readonly string[], during?: () => Promise<unknown>) =>
  composeWord(page(), session, steps, during);

describe('an input method', () => {
  test('writes everywhere in a post, whatever is beside it', async () => {
    await openWriting(
      [
        '# Head',
        'One **two** `three` [four](x.md) five.',
        'six {{< seven >}}',
        '> eight',
        '- nine',
        '| a | b |\n| - | - |\n| ten | eleven |',
        '```js\nconst twelve = 1;\n```\n',
      ].join('\n\n'),
    );
    const places = ['Head', 'One ', 'two', 'three', 'four', 'six ', 'eight', 'nine', 'ten', 'twelve'];
    for (const place of places) {
      await caretAfter(place);
      expect([place, await compose(japanese)]).toEqual([place, 1]);
    }
    await caretAfter('six 日本');
    await press('ArrowRight');
    await press('ArrowRight');
    expect(['behind a chip', await compose(korean)]).toEqual(['behind a chip', 1]);
    expect(await saved()).toBe(
      [
        '# Head日本',
        'One 日本**two日本** `three日本` [four](x.md)日本 five.',
        'six 日本{{< seven >}}한',
        '> eight日本',
        '- nine日本',
        '| a | b |\n| - | - |\n| ten日本 | eleven |',
        '```js\nconst twelve日本 = 1;\n```\n',
      ].join('\n\n'),
    );
    await press('Control+z');
    expect(await saved()).toContain('six 日本{{< seven >}}\n');
  });

  test('begins a post, goes on below, and over what is selected', async () => {
    await openWriting('');
    expect(await compose(korean)).toBe(1);
    expect(await compose(['ㄱ', '그', '글'])).toBe(1);
    await press('Enter');
    expect(await compose(chinese)).toBe(1);
    expect(await saved()).toBe('한글\n\n你好\n');
    await press('Backspace');
    await compose(['´', 'é']);
    expect(await saved()).toBe('한글\n\n你é\n');
    await page().keyboard.type(' **x*');
    await compose(['*']);
    await page().keyboard.type('y');
    expect(await saved()).toBe('한글\n\n你é **x**y\n');
    await press('Control+a');
    expect(await compose(japanese)).toBe(1);
    expect(await saved()).toBe('日本\n');
  });

  test('filters a menu at the caret, and Enter then chooses', async () => {
    await openWriting('One\n');
    await caretAfter('One');
    await press('Enter');
    await page().keyboard.type('/');
    await frames(4);
    expect(await compose(['h', 'he', 'head'])).toBe(1);
    expect(await saved()).toBe('One\n\n/head\n');
    await page().getByRole('option', { name: 'Heading', exact: false }).first().waitFor();
    await press('Enter');
    expect(await compose(['x'])).toBe(1);
    expect(await saved()).toBe('One\n\n## x\n');
    for (const [typed, sign] of [
      [' @', '@日本'],
      [' [[', '[[日本'],
    ] as const) {
      await page().keyboard.type(typed);
      await frames(4);
      expect([sign, await compose(japanese)]).toEqual([sign, 1]);
      expect(await saved()).toContain(sign);
    }
    await press('Enter');
    expect(['the sign composed, too', await compose(['/', '/h', '/he'])]).toEqual(['the sign composed, too', 1]);
    expect(await saved()).toMatch(/\n\n\/he\n$/);
  });

  test('is not broken off by what comes into the post meanwhile', async () => {
    await openWriting('Above.\n\nOne two.\n\n```js\nconst a = 1;\n```\n');
    await expect.poll(() => coloured('keyword')).toEqual(['const']);
    const insert = (at: 'above' | 'beside') =>
      page().evaluate((where) => {
        const editor = window.editorPage.editor;
        if (!editor) return;
        const { schema, tr } = editor.state;
        const image = schema.node('image', { src: 'x.png', alt: 'x' });
        const beside = editor.state.selection.$from.start();
        editor.view.dispatch(
          where === 'above' ? tr.insert(0, schema.node('paragraph', null, image)) : tr.insert(beside, image),
        );
      }, at);
    await caretAfter('One ');
    expect(await compose(japanese, () => insert('above'))).toBe(1);
    expect(await compose(korean, () => insert('beside'))).toBe(1);
    await caretAfter('const ');
    const recoloured = async () => {
      await expect.poll(() => coloured('keyword')).toEqual(['const', 'let']);
    };
    expect(await compose(['let ', 'ab'], recoloured)).toBe(1);
    expect(await saved()).toBe('![x](x.png)\n\nAbove.\n\n![x](x.png)One 日本한two.\n\n```js\nconst aba = 1;\n```\n');
  });
});

describe('a phone', () => {
  /** A word as a phone's keyboard writes it: composed letter by letter, then a space. */
  async function word(letters: string): Promise<void> {
    expect([letters, await compose(Array.from(letters, (_letter, index) => letters.slice(0, index + 1)))]).toEqual([
      letters,
      1,
    ]);
    await session.send('Input.insertText', { text: ' ' });
    await frames(3);
  }
  /** Enter as Chrome has it on Android: the key that is told is not what breaks the line. */
  async function enter(): Promise<void> {
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 13, key: 'Enter' });
    await session.send('Input.dispatchKeyEvent', { type: 'char', text: '\r', unmodifiedText: '\r', key: 'Enter' });
    await frames(6);
  }

  test('writes words, lists, quotes, cells and code', async () => {
    await openWriting('| a | b |\n| - | - |\n| c | d |\n\n```\ncode\n```\n\n> said\n', {
      userAgent: android,
      hasTouch: true,
    });
    await caretAfter('c');
    await word('cell');
    await enter();
    await word('line');
    await caretAfter('code');
    await enter();
    await word('more');
    await caretAfter('said');
    await enter();
    await word('again');
    await enter();
    await enter();
    for (const sign of ['-', ' ']) await session.send('Input.insertText', { text: sign });
    await frames(4);
    await word('one');
    await enter();
    await word('two');
    await enter();
    await enter();
    await word('Out');
    await word('here');
    await enter();
    await word('end');
    expect(await saved()).toBe(
      '| a | b |\n| - | - |\n| ccell<br>line | d |\n\n```\ncode\nmore \n```\n\n> said\n>\n> again\n\n- one\n- two\n\nOut here\n\nend\n',
    );
  });

  test('a word that the keyboard corrects keeps its look', async () => {
    await openWriting('## teh\n\nOne **teh** `teh` [teh](x.md).\n');
    const words = () => page().evaluate(() => window.editorPage.editor?.view.dom.innerText ?? '');
    const count = (await words()).split('teh').length - 1;
    for (let left = count; left > 0; left--) {
      const at = (await words()).replaceAll('\n\n', '\n').indexOf('teh');
      const region = { replacementStart: at, replacementEnd: at + 3 };
      await session.send('Input.imeSetComposition', { text: 'the', selectionStart: 3, selectionEnd: 3, ...region });
      await frames(1);
      await session.send('Input.insertText', { text: 'the' });
      await frames(4);
    }
    expect(await saved()).toBe('## the\n\nOne **the** `the` [the](x.md).\n');
  });

  test('two spaces become a full stop', async () => {
    await openWriting('One\n');
    await caretAfter('One');
    await session.send('Input.insertText', { text: ' ' });
    await page().evaluate(() => {
      getSelection()?.modify('extend', 'backward', 'character');
      document.execCommand('insertText', false, '. ');
    });
    await frames(3);
    await page().keyboard.type('Two');
    expect(await saved()).toBe('One. Two\n');
  });
});

test('a spelling that the browser corrects keeps its look and its link', async () => {
  await openWriting('**Teh** [wrod](x.md) and [teh map](y.md) {{< x >}}teh end\n');
  for (const [wrong, right] of [
    ['Teh', 'The'],
    ['wrod', 'word'],
    ['teh', 'the'],
    ['teh', 'the'],
  ] as const) {
    await select(wrong);
    await post().evaluate((element, data) => {
      element.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertReplacementText', data, bubbles: true }));
      // What the browser does then; it tells of it as of typing, which is no news to whoever heard the first.
      element.addEventListener('beforeinput', (event) => event.stopImmediatePropagation(), {
        once: true,
        capture: true,
      });
      document.execCommand('insertText', false, data);
    }, right);
    await frames(4);
  }
  expect(await saved()).toBe('**The** [word](x.md) and [the map](y.md) {{< x >}}the end\n');
  await select('the map');
  await page().keyboard.type('a');
  expect(await saved()).toContain('and a {{< x >}}');
});
