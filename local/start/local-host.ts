import { dirname, join } from 'node:path';
import { createAppServer, type RunTimeConfig } from '../app-server/app-server';
import { readStaticFiles } from '../app-server/static-files';
import type { Account } from '../github/accounts';
import { createBuildBoard, type BuildBoard } from '../github/builds';
import type { Exchange } from '../github/contract/exchange';
import { createFaults, type Faults } from '../github/faults';
import { createGitHub } from '../github/github';
import { writeSettings } from '../github/settings';
import type { BuildOutcome } from '../site-builder/site-builder';
import { buildApp } from './build-app';
import { checkGit } from './check-git';
import { connectSite, type ConnectedSite } from './connect-site';
import { prepareDemo } from './demo';
import { prepareGivenSite, type GivenFiles } from './given-site';
import type { HostedSite } from './hosted-site';
import { inspectFolder } from './inspect-folder';
import { openPort, type OpenPort } from './open-port';
import { openPorts } from './open-ports';
import { prepareOwnSite } from './own-site';
import { prepareHome } from './prepare-home';
import { openWorkspace } from './workspace';

export type LocalHostOptions = {
  /** The data folder, absolute; it is made where it is missing. */
  home: string;
  /** A person's own site instead of the demo, absolute. */
  folder?: string | null;
  /** The app's port; the API and the site take the next two. 0 (the default): three free ones. */
  port?: number;
  /** A folder with the built app; left out, the project's own is used, and built when its sources changed. */
  dist?: string;
  /** Repositories beside the first, by "owner/name". Each has an origin of its own for its built site. */
  repositories?: Readonly<Record<string, GivenFiles>>;
  /** Whether the demo is served when no folder is given; true when left out. */
  demo?: boolean;
  /** Whether sites are built; true when left out. */
  build?: boolean;
  /** Told about what takes a while. */
  tell?: (line: string) => void;
  onBuilt?: (site: HostedSite, outcome: BuildOutcome) => void;
  /** Told about every request to the API and its answer. */
  onExchange?: (exchange: Exchange) => void;
};

export type LocalHost = {
  /** Origins, with no slash at the end. */
  app: string;
  api: string;
  /** The origin of the first repository's built site. */
  site: string;
  token: string;
  /** The bare repositories' folders by "owner/name". */
  repositories: Readonly<Record<string, string>>;
  sites: readonly ConnectedSite[];
  /** What the API serves; they may be changed while it runs. */
  accounts: Account[];
  faults: Faults;
  builds: BuildBoard;
  github: ReturnType<typeof createGitHub>;
  /** Resolves when nothing is being built any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
};

const project = dirname(dirname(import.meta.dirname));

/**
 * Starts the app, the API over real repositories, and the connected host, each on an origin of its own. Resolves when all
 * three answer; first builds may still be running (`settled`). Throws a StartProblem for what a person can put right.
 */
export async function startLocalHost(options: LocalHostOptions): Promise<LocalHost> {
  const {
    home,
    folder = null,
    port = 0,
    repositories: given = {},
    demo = true,
    build = true,
    tell = () => {},
    onBuilt,
  } = options;
  await checkGit();
  const own = folder === null ? null : await inspectFolder(folder);
  prepareHome(home);
  const workspace = await openWorkspace(home, own?.folder ?? null);
  const ports = await openPorts(port);
  const opened: OpenPort[] = Object.values(ports);
  const connected: ConnectedSite[] = [];
  const close = async () => {
    workspace.release();
    await Promise.all(connected.map(async ({ builder }) => builder?.close()));
    await Promise.all(opened.map((each) => each.close()));
  };

  try {
    const sites: HostedSite[] = [];
    if (own) {
      tell(`Copying ${own.folder}…`);
      sites.push(await prepareOwnSite(own, workspace.repositories));
    } else if (demo) sites.push(await prepareDemo(workspace.repositories, project));
    for (const [repository, files] of Object.entries(given)) {
      sites.push(await prepareGivenSite(repository, files, workspace.repositories, join(project, 'node_modules')));
    }
    const files = readStaticFiles(options.dist ?? buildApp(project, tell));

    const first = sites[0];
    const accounts: Account[] = [accountFor(first, workspace.token)];
    const faults = createFaults();
    const builds = createBuildBoard();
    for (const site of sites) {
      const sitePort = site === first ? ports.site : await openPort(0);
      if (site !== first) opened.push(sitePort);
      await writeSettings(site.gitDir, {
        description: site.description,
        homepage: build ? `${sitePort.origin}/` : null,
      });
      connected.push(await connectSite(site, { port: sitePort, folder: workspace.builds, build, builds, onBuilt }));
    }
    const github = createGitHub({
      root: workspace.repositories,
      accounts,
      faults,
      builds,
      ...(options.onExchange ? { onExchange: options.onExchange } : {}),
      onPush: ({ repository, branch, after }) => {
        const target = connected.find(({ site }) => site.repository === repository && site.branch === branch);
        target?.builder?.push(after);
      },
    });
    ports.api.serve(github);

    const config: RunTimeConfig = {
      api: ports.api.origin,
      web: ports.api.origin,
      ...(first ? { sample: { token: workspace.token, repository: first.repository } } : {}),
      siteOrigins: Object.fromEntries(
        connected.filter(({ builder }) => builder).map(({ site, origin }) => [site.repository, origin]),
      ),
    };
    ports.app.serve(createAppServer(files, config));
    workspace.claim(ports.app.origin);

    return {
      app: ports.app.origin,
      api: ports.api.origin,
      site: ports.site.origin,
      token: workspace.token,
      repositories: Object.fromEntries(sites.map((site) => [site.repository, site.gitDir])),
      sites: connected,
      accounts,
      faults,
      builds,
      github,
      settled: async () => {
        await Promise.all(connected.map(async ({ builder }) => builder?.settled()));
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function accountFor(site: HostedSite | undefined, token: string): Account {
  const { name, email } = site?.person ?? { name: 'You', email: 'you@localhost' };
  return { token, login: site?.repository.split('/')[0] ?? 'local', name, email };
}
