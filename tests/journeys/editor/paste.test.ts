import { describe, expect, test } from 'vitest';
import { driveEditor } from './drive-editor';

const { page, post, open, saved, expectComplaint, paste } = driveEditor();

describe('paste', () => {
  test('from Google Docs: what it means, without its looks', async () => {
    await open('');
    await post().click();
    const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;color:#000">Title</span></h2><p dir="ltr"><span style="font-weight:400">Plain and </span><span style="font-weight:700">bold</span><span style="font-style:italic"> leaning</span> <a href="https://example.org/"><span>link</span></a> <a href="javascript:window.fired=1">bad</a></p><ul><li><p>one</p></li></ul></b><img src="x" onerror="window.fired=1"><script>window.fired=1</script>`;
    // The browser says so whenever a handler is parsed, and runs none.
    expectComplaint(/Executing inline event handler violates/);
    await paste('Title', html);
    const text = await saved();
    expect(text).toContain('## Title\n\nPlain and **bold**');
    expect(text).toContain('[link](https://example.org/) bad');
    expect(text).toContain('- one');
    expect(text).not.toContain('javascript:');
    expect(await page().evaluate(() => 'fired' in window)).toBe(false);
  });

  test('an image that is pasted with its bytes becomes a file of the post', async () => {
    await open('');
    await post().click();
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    await paste('Words', `<p>Words</p><p><img src="data:image/png;base64,${pixel}"></p>`);
    await expect.poll(saved).toContain('![](/images/pasted-image-2026-11-20.png)');
    expect(await saved()).not.toContain('data:');
  });

  test('Markdown that is pasted as text becomes what it means', async () => {
    await open('');
    await post().click();
    await paste('## A heading\n\n- one\n- **two**\n');
    expect(await saved()).toBe('## A heading\n\n- one\n- **two**\n');
  });

  test('a plain text stays letters', async () => {
    await open('');
    await post().click();
    await paste('2 * 3 * 4 and _x');
    expect(await post().innerText()).toContain('2 * 3 * 4 and _x');
  });
});
