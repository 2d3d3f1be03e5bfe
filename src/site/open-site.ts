import { candidates, collectionOf, judge, postsToRead } from './find-collections';
import { findGenerators, signatureFiles } from './find-generator';
import { generatorNamed } from './generators/index';
import { indexPaths } from './path-index';
import type { FileTree, Site } from './site';

/** The least score with which a group of files passes for posts. */
const enough = 4;

/**
 * What a repository holds: its generator, posts and static folders, without any configuration of ours. Reads once: the
 * files that tell generators apart, their configuration, and some posts of the likeliest folders (at most about 60 files).
 */
export async function describeSite(tree: FileTree): Promise<Site> {
  const index = indexPaths(tree.paths);
  const likely = findGenerators(index, new Map()).slice(0, 3);
  const configs = likely.flatMap(({ generator, claim }) => generator.configFiles(index, claim.root).slice(0, 12));
  const posts = likely
    .slice(0, 2)
    .flatMap(({ generator, claim }) => postsToRead(candidates(tree.paths, generator, claim.root)));
  const texts = await tree.read([...new Set([...signatureFiles(index), ...configs, ...posts])]);

  const found = findGenerators(index, texts)[0];
  const [generator, root] = [found?.generator ?? generatorNamed('plain'), found?.claim.root ?? ''];
  const judged = judge(candidates(tree.paths, generator, root), texts);
  const collections = (judged[0]?.score ?? 0) >= enough || generator.name === 'plain' ? judged : [];
  const configured = generator.configure({
    root,
    index,
    files: generator.configFiles(index, root),
    text: (path) => texts.get(path) ?? '',
  });
  return {
    generator: generator.name,
    root,
    title: configured.title ?? null,
    media: (configured.media ?? []).filter(({ folder }) => index.hasFolder(folder)),
    collections: collections.map(collectionOf),
    syntax: generator.syntax,
    ...(configured.addresses ? { addresses: configured.addresses } : {}),
  };
}
