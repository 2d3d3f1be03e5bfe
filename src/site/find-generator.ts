import { folderOf, joinPath, nameOf } from '../lib/path';
import { isDecoy } from './decoys';
import type { Claim, Generator } from './generators/generator';
import { generatorNamed, generators } from './generators/index';
import type { PathIndex } from './path-index';

/** A generator and the folder that it is at home in. */
export interface Finding {
  readonly generator: Generator;
  readonly claim: Claim;
  readonly score: number;
}

/** The files that tell generators apart: what the best claims stand on, and the packages that are installed. */
export function signatureFiles(index: PathIndex): readonly string[] {
  const claims = findGenerators(index, new Map())
    .slice(0, 12)
    .map(({ claim }) => claim.because);
  return [...new Set([...claims, ...manifests(index)])].filter((path) => index.has(path));
}

/** Every kind of site that the repository may hold, the likeliest first and `plain` last; what is unread counts as empty. */
export function findGenerators(index: PathIndex, texts: ReadonlyMap<string, string>): readonly Finding[] {
  const { markdown } = index;
  const dependencies = manifests(index).map((path) => ({
    root: folderOf(path),
    names: dependenciesIn(texts.get(path) ?? ''),
  }));
  return generators
    .flatMap((generator) => findingsOf(generator, index, texts, dependencies))
    .map((finding) => ({ ...finding, score: finding.score + volume(finding, markdown) }))
    .toSorted((a, b) => b.score - a.score);
}

/** The finding of a generator that somebody named: at its own best place, else where another was found. */
export function findingOf(found: readonly Finding[], name: string, index: PathIndex): Finding {
  const known = found.find(({ generator }) => generator.name === name);
  if (known) return known;
  const generator = generatorNamed(name);
  const [claim] = [...generator.claims(index)].toSorted((a, b) => b.score - a.score);
  const root = claim?.root ?? found[0]?.claim.root ?? '';
  return { generator, claim: { root, score: 0, because: '' }, score: 0 };
}

interface Manifest {
  readonly root: string;
  readonly names: ReadonlySet<string>;
}

function findingsOf(
  generator: Generator,
  index: PathIndex,
  texts: ReadonlyMap<string, string>,
  manifests: readonly Manifest[],
): readonly Finding[] {
  if (generator.name === 'plain') return generator.claims(index).map((claim) => ({ generator, claim, score: 0 }));
  const byRoot = new Map<string, Finding>();
  const add = (claim: Claim, score: number) => {
    const before = byRoot.get(claim.root);
    byRoot.set(claim.root, { generator, claim: before?.claim ?? claim, score: (before?.score ?? 0) + score });
  };
  for (const claim of generator.claims(index)) {
    const text = texts.get(claim.because);
    const score = text === undefined || !generator.settle ? claim.score : generator.settle(claim, text);
    if (score > 0) add(claim, score - distance(claim.root));
  }
  for (const { root, names } of manifests) {
    for (const [name, score] of Object.entries(generator.packages)) {
      if (names.has(name)) add({ root, score, because: joinPath(root, 'package.json') }, score - distance(root));
    }
  }
  return [...byRoot.values()].filter(({ score }) => score >= 2.5);
}

/** A site deep in the tree, or among tests, is less likely the one that is meant. */
function distance(root: string): number {
  return (root === '' ? 0 : 0.7 * root.split('/').length) + (isDecoy(root) ? 8 : 0);
}

function volume({ generator, claim: { root } }: Finding, markdown: readonly string[]): number {
  if (generator.name === 'plain') return 0;
  const count = root === '' ? markdown.length : markdown.filter((path) => path.startsWith(`${root}/`)).length;
  return Math.min(3, Math.log10(count + 1)) - (generator.name === 'next' && count < 2 ? 4 : 0);
}

/** The package.json files nearest to the top, at most six. */
function manifests(index: PathIndex): readonly string[] {
  const depth = (path: string) => path.split('/').length;
  const all = index.named(/^package\.json$/).filter((path) => !isDecoy(folderOf(path)) && depth(path) <= 3);
  return all
    .toSorted((a, b) => depth(a) - depth(b) || nameOf(folderOf(a)).localeCompare(nameOf(folderOf(b))))
    .slice(0, 6);
}

function dependenciesIn(manifest: string): ReadonlySet<string> {
  try {
    const parsed: unknown = JSON.parse(manifest);
    const groups = ['dependencies', 'devDependencies'].map((name) => Object(Object(parsed)[name]) as object);
    return new Set(groups.flatMap((group) => Object.keys(group)));
  } catch {
    return new Set();
  }
}
