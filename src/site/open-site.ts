import { candidates, collectionOf, judge, postsToRead } from './find-collections';
import { findGenerators, signatureFiles } from './find-generator';
import { generatorNamed } from './generators/index';
import { newestFirst } from './newest-first';
import { indexPaths } from './path-index';
import type { FileTree, Site } from './site';

/** The least score with which a group of files passes for posts. */
const enough = 4;

/** Posts read beside the others because a list shows them first: a screenful. */
export const firstShown = 30;

/**
 * What a repository holds: its generator, posts and static folders, without any configuration of ours. Reads once: the
 * files that tell generators apart, their configuration, some posts of the likeliest folders, and those that
 * a list shows first (at most about 90 files), so that the first rows need no request of their own.
 */
export async function describeSite(tree: FileTree): Promise<Site> {
  const index = indexPaths(tree.paths);
  const likely = findGenerators(index, new Map()).slice(0, 3);
  const configs = likely.flatMap(({ generator, claim }) => generator.configFiles(index, claim.root).slice(0, 12));
  const groups = likely.slice(0, 2).map(({ generator, claim }) => candidates(tree.paths, generator, claim.root));
  const posts = groups.flatMap(postsToRead);
  const first = newestFirst(groups[0]?.[0]?.group.paths ?? []).slice(0, firstShown);
  const texts = await tree.read([...new Set([...signatureFiles(index), ...configs, ...posts, ...first])]);

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
