import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isInside } from '../../src/lib/path';
import { findGenerators, signatureFiles } from '../../src/site/find-generator';
import { generatorNamed } from '../../src/site/generators/index';
import { isMarkdown } from '../../src/site/markdown-file';
import { indexPaths } from '../../src/site/path-index';
import type { Syntax } from '../../src/site/site';
import { syntaxOf } from '../../src/site/syntax-of';
import { openFolder } from '../detect/open-folder';
import { FidelityProblem } from './fidelity-problem';

export interface Post {
  /** Absolute. */
  readonly path: string;
  readonly syntax: Syntax;
}

/** The Markdown files under some paths, in order, each with the syntax of its site. Throws a FidelityProblem for a path that is not there. */
export async function findPosts(paths: readonly string[]): Promise<Post[]> {
  const found = new Map<string, Post>();
  const sites = new Map<string, Sites>();
  for (const given of paths) {
    const path = realPath(given);
    const folder = statSync(path).isDirectory() ? path : dirname(path);
    const root = repositoryOf(folder) ?? folder;
    const here = sites.get(root) ?? (await readSites(root));
    sites.set(root, here);
    const inside = relative(root, path).split(sep).join('/');
    // A file that Git ignores is tried when it was named.
    const posts = folder === path ? here.paths.filter((file) => isMarkdown(file) && isInside(file, inside)) : [inside];
    if (posts.length === 0) throw new FidelityProblem(`There is no Markdown file in ${given}.`);
    for (const file of posts) found.set(join(root, file), { path: join(root, file), syntax: here.syntaxOf(file) });
  }
  return [...found.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function realPath(given: string): string {
  if (!existsSync(given))
    throw new FidelityProblem(`${given} does not exist. Check the path; quote it when it holds spaces.`);
  const path = realpathSync(given);
  if (!statSync(path).isDirectory() && !isMarkdown(path))
    throw new FidelityProblem(`${given} is no Markdown file (.md, .markdown, .mdx, .mkd, .mdown).`);
  return path;
}

interface Sites {
  /** From the root, with slashes. */
  readonly paths: readonly string[];
  readonly syntaxOf: (path: string) => Syntax;
}

/** A repository as the app sees it: its generator tells what template syntax is. Where it holds several sites, each has its own. */
async function readSites(root: string): Promise<Sites> {
  const tree = await openFolder(root);
  const index = indexPaths(tree.paths);
  const sites = findGenerators(index, await tree.read(signatureFiles(index)));
  const siteOf = (path: string) => sites.find(({ claim }) => isInside(path, claim.root));
  return {
    paths: tree.paths,
    syntaxOf: (path) => syntaxOf(siteOf(path)?.generator ?? generatorNamed('plain'), path),
  };
}

/** The top of the repository that a folder is in, unless Git ignores the folder. */
function repositoryOf(folder: string): string | null {
  const root = git(folder, ['rev-parse', '--show-toplevel'])?.trim();
  return root && git(folder, ['check-ignore', '-q', '.']) === null ? root : null;
}

function git(folder: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return null;
  }
}
