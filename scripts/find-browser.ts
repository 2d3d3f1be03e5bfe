import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackBrowser } from './unpack-browser';

/** May be given to Playwright's `launch` as it is. */
export type Browser = {
  executablePath: string;
  args: string[];
};

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const onPath = ['google-chrome', 'google-chrome-stable', 'chromium'];

/**
 * A Chromium for the journeys: `$CHROMIUM`, else the system's Chromium or Chrome, else (on Linux) the one inside the npm
 * package @sparticuz/chromium, which needs no root and no download outside the npm registry.
 * Throws when `$CHROMIUM` names no program, or when there is none at all.
 */
export async function findBrowser(env: Readonly<Record<string, string | undefined>> = process.env): Promise<Browser> {
  const { CHROMIUM, PATH = '' } = env;
  // Chromium's own sandbox refuses to run as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (CHROMIUM) {
    if (!isProgram(CHROMIUM)) throw new Error(`CHROMIUM is ${CHROMIUM}, and there is no program of that name.`);
    return { executablePath: CHROMIUM, args };
  }
  const installed = onPath.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  const executablePath = [...usual, ...installed].find(isProgram);
  if (executablePath) return { executablePath, args };
  return { executablePath: await unpackBrowser(), args };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
