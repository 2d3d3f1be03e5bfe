import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { BuildBoard } from '../github/builds';
import { findGenerator } from '../site-builder/generators';
import { findProgram } from '../site-builder/find-program';
import { readSiteFiles } from '../site-builder/read-site-files';
import { createSiteBuilder, type BuildOutcome, type SiteBuilder } from '../site-builder/site-builder';
import type { HostedSite } from './hosted-site';
import type { OpenPort } from './open-port';

export type ConnectedSite = {
  site: HostedSite;
  origin: string;
  /** Null when the site cannot be built here; then nothing is ever reported about builds. */
  builder: SiteBuilder | null;
  /** Why the site cannot be built here, and what would help. */
  note: string | null;
};

export type ConnectOptions = {
  port: OpenPort;
  /** Where checkouts and built sites are kept. */
  folder: string;
  /** Whether sites are built at all. */
  build: boolean;
  builds: BuildBoard;
  onBuilt?: ((site: HostedSite, outcome: BuildOutcome) => void) | undefined;
};

/** Gives a site its connected host where its generator is at hand, and begins its first build. */
export async function connectSite(
  site: HostedSite,
  { port, folder, build, builds, onBuilt }: ConnectOptions,
): Promise<ConnectedSite> {
  const note = build ? await whyNotBuilt(site) : null;
  if (!build || note !== null) {
    port.serve(
      new Hono().all('*', (c) =>
        c.text(note ?? 'This site is not built here.', 404, { 'access-control-allow-origin': '*' }),
      ),
    );
    return { site, origin: port.origin, builder: null, note };
  }
  const builder = await createSiteBuilder({
    repository: site.repository,
    gitDir: site.gitDir,
    branch: site.branch,
    folder: join(folder, site.repository),
    modules: site.modules,
    original: site.original,
    origin: port.origin,
    report: (commit, news) => builds.report(site.repository, commit, news),
    onBuilt: (outcome) => onBuilt?.(site, outcome),
  });
  port.serve(builder.server.app);
  return { site, origin: port.origin, builder, note: null };
}

async function whyNotBuilt({ gitDir, branch, modules, original }: HostedSite): Promise<string | null> {
  const files = await readSiteFiles(gitDir, branch).catch(() => null);
  const goOn = 'Posts can be written, previewed and published all the same.';
  const generator = files && findGenerator(files);
  if (!generator) return `Galley does not know how this site is built, so the built site is not shown. ${goOn}`;
  if (findProgram(generator.program, modules)) return null;
  const isPackage = files.paths.has('package.json') && original !== null && !existsSync(join(original, 'node_modules'));
  const remedy = isPackage ? `run npm install in ${original}` : `install ${generator.program}`;
  return `This site is built with ${generator.name}, which was not found here, so the built site is not shown. ${goOn} To see it built: ${remedy}, then start Galley again.`;
}
