// Pictures of every screen, light and dark, from 320 to 1920 px:
//   npm run pictures -- <folder>             all of them
//   npm run pictures -- <folder> 390-dark    one window
//   npm run pictures -- <folder> 390 images  one window, and only the site's images
//   npm run pictures -- <folder> 390 files   one window, and only files that are put into a post
//   npm run pictures -- <folder> 390 writing one window, and only what opens while one writes
//   npm run pictures -- docs readme          the two pictures of the README, docs/post.png and docs/posts.png
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { startLocalHost } from '../local/start/local-host';
import { findBrowser } from './find-browser';
import { oddSites } from './pictures/odd-sites';
import { walkBlocks } from './pictures/walk-blocks';
import { walkClash } from './pictures/walk-clash';
import { walkFiles } from './pictures/walk-files';
import { walkImages } from './pictures/walk-images';
import { walkOverview } from './pictures/walk-overview';
import { walkReadme } from './pictures/walk-readme';
import { walkScreens } from './pictures/walk-screens';
import { walkStates } from './pictures/walk-states';
import { walkWriting } from './pictures/walk-writing';
import { signIn } from './pictures/walk';

const windows = [
  [1440, 900, 'light'],
  [1440, 900, 'dark'],
  [820, 1180, 'light'],
  [820, 1180, 'dark'],
  [390, 844, 'light'],
  [390, 844, 'dark'],
  [360, 740, 'dark'],
  [320, 640, 'light'],
  [1920, 1080, 'light'],
] as const;

const [folder = 'pictures', wanted = '', part = ''] = process.argv.slice(2);
const isReadme = wanted === 'readme';
const target = resolve(folder);
mkdirSync(target, { recursive: true });
const home = mkdtempSync(join(tmpdir(), 'galley-pictures-'));
const host = await startLocalHost({ home, ...(isReadme ? {} : { repositories: oddSites }) });
await host.settled();
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });

for (const [width, height, colorScheme] of windows) {
  const name = `${width}-${colorScheme}`;
  if (isReadme ? name !== '1440-light' : !name.startsWith(wanted)) continue;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: 'en-GB',
    deviceScaleFactor: width < 500 ? 2 : 1,
    reducedMotion: 'reduce',
    hasTouch: width < 500,
  });
  const page = await context.newPage();
  const picture = async (screen: string) => {
    await page.waitForFunction(() => [...document.images].every((image) => image.complete));
    await page.screenshot({ path: join(target, isReadme ? `${screen}.png` : `${screen}-${name}.png`) });
  };
  if (isReadme) await walkReadme({ page, host, picture });
  else if (part !== '') {
    await page.goto(host.app);
    await signIn({ page, host, picture });
    const walkPart = part === 'images' ? walkImages : part === 'files' ? walkFiles : walkWriting;
    await walkPart({ page, host, picture });
  } else {
    await walkScreens({ page, host, picture });
    await walkOverview({ page, host, picture });
    await walkStates({ page, host, picture });
    await walkBlocks({ page, host, picture });
    await walkImages({ page, host, picture });
    await walkWriting({ page, host, picture });
    await page.goto(host.app);
    await walkFiles({ page, host, picture });
    await walkClash({ page, host, picture });
  }
  await context.close();
}
await browser.close();
await host.close();
rmSync(home, { recursive: true, force: true });
