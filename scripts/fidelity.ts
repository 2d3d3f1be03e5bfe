// Opens and saves the posts of a site, as Galley would, and compares the bytes: npm run fidelity -- --help
import { relative } from 'node:path';
import { FidelityProblem } from './fidelity/fidelity-problem';
import { readOptions } from './fidelity/options';

const { INIT_CWD, npm_lifecycle_event: event } = process.env;
const directory = event === 'fidelity' && INIT_CWD ? INIT_CWD : process.cwd();

try {
  await run();
} catch (error) {
  if (!(error instanceof FidelityProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2), directory);
  if (options === 'help') {
    await openPage();
    const { help } = await import('./fidelity/help');
    process.stdout.write(help());
    return;
  }
  const { findPosts } = await import('./fidelity/find-posts');
  const { paths, edits, seed, json } = options;
  const posts = sampleOf(await findPosts(paths), options.sample);
  await openPage();
  const { measureAll } = await import('./fidelity/measure-all');
  const { isBroken, reportOf, totalsOf } = await import('./fidelity/report');
  const files = posts.map(({ path, syntax }) => ({ path, syntax, edits, seed, name: relative(directory, path) }));
  const findings = await measureAll(files, (done) => tell(done, files.length));
  const totals = totalsOf(findings);
  process.stdout.write(`${json ? JSON.stringify(totals) : reportOf(findings, totals)}\n`);
  process.exitCode = isBroken(totals) ? 1 : 0;
}

/** A page takes a second to load, and a wrong word is told before. */
async function openPage(): Promise<void> {
  const page = await import('./fidelity/page');
  page.openPage();
}

/** So many of the files, spread over all of them. */
function sampleOf<Item>(items: readonly Item[], size: number | null): Item[] {
  const every = size === null ? 1 : Math.max(1, items.length / size);
  return items.filter((_, index) => Math.floor(index / every) !== Math.floor((index - 1) / every));
}

function tell(done: number, all: number): void {
  const isTerminal = process.stderr.isTTY;
  if (done < all && !isTerminal && done % 100 > 0) return;
  process.stderr.write(
    isTerminal ? `\r${done} of ${all} files${done === all ? '\n' : ''}` : `${done} of ${all} files\n`,
  );
}
