import { once } from 'node:events';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const project = join(import.meta.dirname, '..');
const unpacked = join(project, 'node_modules', '.chromium-147.0.0');

/**
 * The Chromium of the package @sparticuz/chromium, unpacked (once, about 200 MB) into node_modules: gives the path of a
 * script that starts it where it finds its libraries and a font. Linux only; throws elsewhere.
 */
export async function unpackBrowser(folder: string = unpacked): Promise<string> {
  if (process.platform !== 'linux')
    throw new Error('No Chromium was found. Install Chromium or Chrome, or set CHROMIUM to the path of one.');
  if (!existsSync(folder)) await unpack(folder);
  return join(folder, 'start');
}

async function unpack(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const worker = new Worker(new URL('./unpack-chromium.mjs', import.meta.url), {
    // With this runtime's name the package unpacks the libraries that a bare machine lacks, too.
    env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  await once(worker, 'exit');
  writeFileSync(join(unfinished, 'start'), startScript, { mode: 0o755 });
  writeFileSync(join(unfinished, 'fonts.conf'), fontsConfig(folder));
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

/** Only the browser gets these libraries; a program of the machine, such as git, might not run with them. */
const startScript = [
  '#!/bin/sh',
  'here=$(cd "$(dirname "$0")" && pwd)',
  'export LD_LIBRARY_PATH="$here/al2023/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"',
  'export FONTCONFIG_FILE="$here/fonts.conf"',
  'exec "$here/chromium" "$@"',
  '',
].join('\n');

function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}
