import { test } from 'vitest';
import { driveEditor } from './drive-editor';

const { page, post, open, saved, focused, press } = driveEditor();
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#1d4d46"/></svg>';
const files = { '/a.svg': svg, '/b.svg': svg };

const cases: Record<string, string> = {
  plain: 'Before.\n\n![A](/a.svg)\n\nAfter.\n',
  linked: 'Before.\n\n[![A](/a.svg)](https://example.org/)\n\nAfter.\n',
  inline: 'Before ![A](/a.svg) after.\n',
  cell: '| a | b |\n|---|---|\n| ![A](/a.svg) | x |\n',
  list: '- One\n- ![A](/a.svg)\n- Two\n',
  several: 'Before.\n\n![A](/a.svg) ![B](/b.svg)\n\nAfter.\n',
  missing: 'Before.\n\n![A](/gone.png)\n\nAfter.\n',
  quote: '> ![A](/a.svg)\n>\n> Said.\n',
};

test('walk', async () => {
  for (const [name, text] of Object.entries(cases)) {
    await open(text, { files, show: 'kramdown' });
    await page().waitForTimeout(400);
    await post().focus();
    await press('Control+Home');
    const log: string[] = [];
    let found = false;
    for (let step = 0; step < 16 && !found; step++) {
      found = await page().evaluate(() => (window as any).editorPage.editor.state.selection.node?.type.name === 'image');
      if (!found) { await press('ArrowRight');  }
      if (step === 15) log.push('NOT REACHED');
    }
    if (found) await page().getByRole('toolbar', { name: 'Image' }).waitFor();
    await press('Alt+F10');
    const names = await page().getByRole('toolbar', { name: 'Image' }).getByRole('button').allInnerTexts().catch(() => []);
    log.push(`tools ${names.join('|')} focus ${await focused()}`);
    for (const tool of ['Alt text', 'Title', 'Link', 'Width']) {
      const button = page().getByRole('toolbar', { name: 'Image' }).getByRole('button', { name: tool, exact: true });
      if (!(await button.isVisible())) { log.push(`${tool}: none`); continue; }
      await button.focus();
      await press('Enter');
      await page().waitForTimeout(80);
      log.push(`${tool}: opens ${await focused()}`);
      if (tool === 'Width') await press('ArrowRight');
      else await page().keyboard.type(tool === 'Link' ? 'https://x.org/' : 'word');
      await press('Enter');
      await page().waitForTimeout(80);
      log.push(`   -> ${JSON.stringify(await saved())} focus=${await page().evaluate(() => document.activeElement?.className.slice(0, 20))} tools=${await page().getByRole('toolbar', { name: 'Image' }).isVisible()}`);
      await press('Alt+F10');
    }
    await press('Escape');
    log.push(`escape: focus=${await page().evaluate(() => document.activeElement?.className.slice(0, 20))}`);
    await press('Tab');
    log.push(`tab: ${await page().evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? '') + document.activeElement?.tagName)}`);
    await page().screenshot({ path: `/tmp/walk-${name}.png` });
    console.log(`## ${name}\n${log.join('\n')}`);
  }
}, 120_000);
