import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isInside } from '../../src/lib/path';
import { findGenerators, signatureFiles } from '../../src/site/find-generator';
import { generatorNamed } from '../../src/site/generators/index';
import { isMarkdown } from '../../src/site/markdown-file';
import { indexPaths } from '../../src/site/path-index';
import type { Syntax } from '../../src/site/site';
import { FidelityProblem } from './fidelity-problem';

export interface Post {
  /** Absolute. */
  readonly path: string;
  readonly syntax: Syntax;
}

/** The Markdown files under some paths, in order, each with the syntax of its site. Throws a FidelityProblem for a path that is not there. */
export function findPosts(paths: readonly string[]): Post[] {
  const found = new Map<string, Post>();
  const trees = new Map<string, Tree>();
  for (const given of paths) {
    if (!existsSync(given))
      throw new FidelityProblem(`${given} does not exist. Check the path; quote it when it holds spaces.`);
    const path = realpathSync(given);
    const isFolder = statSync(path).isDirectory();
    if (!isFolder && !isMarkdown(path))
      throw new FidelityProblem(`${given} is no Markdown file (.md, .markdown, .mdx, .mkd, .mdown).`);
    const root = repositoryOf(isFolder ? path : dirname(path)) ?? (isFolder ? path : dirname(path));
    const tree = trees.get(root) ?? readTree(root);
    trees.set(root, tree);
    const inside = relative(root, path).split(sep).join('/');
    const posts = tree.paths.filter((file) => isMarkdown(file) && isInside(file, inside));
    // A file that Git ignores is tried when it was named.
    for (const file of isFolder ? posts : [inside])
      found.set(join(root, file), { path: join(root, file), syntax: tree.syntaxOf(file) });
    if (isFolder && posts.length === 0) throw new FidelityProblem(`There is no Markdown file in ${given}.`);
  }
  return [...found.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

interface Tree {
  /** From the root, with slashes. */
  readonly paths: readonly string[];
  readonly syntaxOf: (path: string) => Syntax;
}

/** A repository as the app sees it: its generator tells what template syntax is. Where it holds several sites, each has its own. */
function readTree(root: string): Tree {
  const paths = listed(root) ?? walked(root);
  const index = indexPaths(paths);
  const texts = new Map(signatureFiles(index).map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const sites = findGenerators(index, texts);
  const siteOf = (path: string) => sites.find(({ claim }) => isInside(path, claim.root));
  return { paths, syntaxOf: (path) => (siteOf(path)?.generator ?? generatorNamed('plain')).syntax };
}

function repositoryOf(folder: string): string | null {
  const root = git(folder, ['rev-parse', '--show-toplevel'])?.trim();
  return root && git(folder, ['check-ignore', '-q', '.']) === null ? root : null;
}

/** The files that Git keeps or would keep. */
function listed(root: string): string[] | null {
  if (!existsSync(join(root, '.git'))) return null;
  const files = git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])?.split('\0');
  return files?.filter((file) => !/(?:^|\/)node_modules\//.test(file) && isFile(join(root, file))) ?? null;
}

function git(folder: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 28 });
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function walked(root: string): string[] {
  const found: string[] = [];
  visit('');
  return found;

  function visit(folder: string) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) found.push(path);
      else if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) visit(path);
    }
  }
}
