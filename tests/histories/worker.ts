/** One process of `run.ts`: a page of jsdom, and the project's modules as Vite reads them. */
import { runnerImport, type Plugin } from 'vite';
import { builtinEnvironments } from 'vitest/runtime';

const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : null),
  load: (id) => (id === '\0no-styles' ? 'export default {}' : null),
};

await builtinEnvironments.jsdom.setup(globalThis, { jsdom: { url: 'http://localhost' } });
const { module } = await runnerImport<typeof import('./play-histories')>(
  new URL('play-histories.ts', import.meta.url).pathname,
  { configFile: false, logLevel: 'error', plugins: [withoutStyles] },
);
await module.playHistories({ ...JSON.parse(process.argv[2] ?? '{}'), onProgress: (tally) => process.send?.(tally) });
process.exit(0);
