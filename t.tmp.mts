import { mkdtempSync } from 'node:fs'; import { join } from 'node:path'; import { chromium } from 'playwright-core';
import { startLocalHost } from './local/start/local-host'; import { findBrowser } from './scripts/find-browser'; import { signIn } from './scripts/pictures/walk';
const home = mkdtempSync('/tmp/galley-c-');
const repositories={'mara/notes':{ 'eleventy.config.js':'export default () => {};\n','content/posts/a.md':'---\ntitle: Anchors\ndate: 2026-01-02\ntags: &t [mud, sea]\nkeywords: *t\nextra:\n  colour: blue\n  size: 3\nlayout: post\n---\n\nWords.\n','content/posts/b.md':'---\ntitle: Twice\ndate: 2026-01-03\ntags: [a]\nlayout: {{ layout }}\ntags: [b]\n---\n\nWords.\n','content/posts/c.md':'---\ntitle: Tea: a story\ndate: 2026-01-04\n---\n\nWords.\n'}};
const host = await startLocalHost({ home, repositories }); await host.settled();
const { executablePath, args } = await findBrowser(); const browser = await chromium.launch({ executablePath, args:[...args] });
for (const [w,h,c] of [[1440,900,'light'],[1440,900,'dark'],[390,844,'light'],[390,844,'dark']] as const) {
 const ctx = await browser.newContext({ viewport:{width:w,height:h}, colorScheme:c, locale:'en-GB', reducedMotion:'reduce', hasTouch: w<500 }); const page = await ctx.newPage(); page.on('console', m=>m.type()==='error'&&console.log(m.text()));
 const pic=(n:string)=>page.screenshot({path:`/tmp/pics-content/${n}-${w}-${c}.png`});
 await page.goto(host.app); await signIn({page,host,picture:async()=>{}});
 const open=async(p:string)=>{ await page.goto(`${host.app}/mara/notes/posts/content/posts/${p}.md`); await page.getByRole('textbox',{name:'Post',exact:true}).waitFor(); await page.waitForLoadState('networkidle'); if(w<500){ await page.getByRole('button',{name:/details/i}).first().click(); await page.waitForTimeout(400);} };
 await open('a'); await page.getByRole('button',{name:'Edit as text: Extra'}).click(); await page.waitForTimeout(700); await pic('1-extra');
 await page.locator('.cm-content').last().click(); await page.keyboard.press('Control+End'); await page.keyboard.type('\n['); await page.waitForTimeout(300); await pic('2-refused');
 await open('a'); const add=page.getByRole('combobox',{name:/^Tags/}).or(page.getByRole('textbox',{name:/^Tags|Add a tag/})).first(); await add.click(); await page.keyboard.type('rope\n'); await page.waitForTimeout(700); await pic('3-stuck');
 await open('b'); await pic('4-twice'); await open('c'); await pic('5-broken');
 await page.goto(`${host.app}/mara/notes`); await page.waitForLoadState('networkidle'); await pic('6-list');
 await ctx.close();
}
await browser.close(); await host.close(); process.exit(0);
