import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { StartProblem } from './start-problem';

export type StartOptions = {
  kind: 'start';
  /** The person's own site, an absolute folder; null for the demo. */
  folder: string | null;
  /** The data folder, absolute. */
  home: string;
  /** The app's port; the API and the site take the next two. 0 means three free ones. */
  port: number;
  json: boolean;
};

export type Surroundings = {
  env: Readonly<Record<string, string | undefined>>;
  /** Where relative paths start. */
  directory: string;
  /** Galley's own folder. */
  project: string;
};

/** What a command line and its environment ask for. Throws a StartProblem for what it does not understand. */
export function readOptions(
  args: readonly string[],
  { env, directory, project }: Surroundings,
): StartOptions | { kind: 'help' } {
  if (args.includes('--help') || args.includes('-h')) return { kind: 'help' };
  const flags = args.filter((arg) => arg.startsWith('-'));
  const folders = args.filter((arg) => !arg.startsWith('-'));
  const unknown = flags.find((flag) => flag !== '--json');
  if (unknown)
    throw new StartProblem(`Galley does not know the option ${unknown}.\nTo see what it knows: npm start -- --help`);
  if (folders.length > 1) {
    throw new StartProblem(
      `Galley serves one site at a time, and was given ${folders.length}: ${folders.join(', ')}.\nIf the name holds spaces, put it in quotation marks.`,
    );
  }
  const [folder] = folders;
  return {
    kind: 'start',
    folder: folder === undefined ? null : resolve(directory, withHome(folder)),
    home: env.GALLEY_HOME ? resolve(directory, withHome(env.GALLEY_HOME)) : join(project, '.galley'),
    port: readPort(env.PORT),
    json: flags.includes('--json'),
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text.trim() === '') return 5173;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_533) return port;
  throw new StartProblem(
    `PORT is "${text}", and must be a whole number from 1 to 65533 (0 for any free ports).\nNothing was started.`,
  );
}

function withHome(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path;
}
