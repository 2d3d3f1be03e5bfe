import { dirname } from 'node:path';
import { announcement, help, readyLine } from './start/announcement';
import { startLocalHost } from './start/local-host';
import { readOptions, type StartOptions } from './start/options';
import { StartProblem } from './start/start-problem';

const project = dirname(import.meta.dirname);
const longestWait = 60_000;

try {
  const { INIT_CWD, npm_lifecycle_event: event } = process.env;
  const directory = event === 'start' && INIT_CWD ? INIT_CWD : process.cwd();
  const options = readOptions(process.argv.slice(2), { env: process.env, directory, project });
  if (options.kind === 'help') print(help);
  else await run(options);
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  tell(`\n${error.message}\n`);
  process.exitCode = 1;
}

async function run({ folder, home, port, json }: StartOptions): Promise<void> {
  let isReady = false;
  const host = await startLocalHost({
    home,
    folder,
    port,
    tell,
    onBuilt: (site, outcome) => {
      if (outcome.kind === 'failed')
        tell(
          `\n${site.repository} could not be built: ${outcome.reason}\nPosts can be written and published all the same; what was built before stays up.\nThe whole log: ${host.site}/.galley/builds/${outcome.commit}.txt`,
        );
      else if (isReady) tell(`Rebuilt ${site.repository} in ${outcome.seconds.toFixed(1)} s.`);
    },
  });
  stopOnSignal(() => host.close());
  if (host.sites.some(({ builder }) => builder)) tell('Building the site…');
  await Promise.race([host.settled(), new Promise((resolve) => setTimeout(resolve, longestWait).unref())]);
  print(json ? readyLine(host) : `\n${announcement(host, home)}\n`);
  isReady = true;
}

function stopOnSignal(close: () => Promise<void>): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    void close().then(() => process.exit(0));
  };
  // SIGHUP: the terminal was closed. A generator that is left alone with nobody to read what it says may run for ever.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // npm hands a signal only to the shell between itself and this process: when that is gone, this was meant too.
  const shell = process.ppid;
  if (process.env.npm_lifecycle_event === 'start') setInterval(() => process.ppid !== shell && stop(), 250).unref();
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
