import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { isBuiltFrom, keepBuild, sourceStamp } from '../../../local/start/source-stamp';
import { aliases } from '../../../scripts/aliases';

const project = dirname(dirname(dirname(import.meta.dirname)));
const sources = ['package-lock.json', 'scripts/aliases.ts', 'src', 'tests/journeys/editor'];

/** Builds the page that has the editor alone, unless its sources are those of the last build. Gives the folder. */
export async function buildPage(): Promise<string> {
  const folder = join(project, 'node_modules/.editor-page');
  const stamp = sourceStamp(project, sources);
  if (isBuiltFrom(folder, stamp)) return folder;
  const next = `${folder}-${process.pid}`;
  await asInProduction(() =>
    build({
      root: import.meta.dirname,
      base: './',
      configFile: false,
      logLevel: 'error',
      resolve: { alias: aliases },
      plugins: [react()],
      build: { outDir: next, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 2000 },
    }),
  );
  keepBuild(next, folder, stamp);
  return folder;
}

/** Vitest's own environment would build React with its development checks. */
async function asInProduction(work: () => Promise<unknown>): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
}
