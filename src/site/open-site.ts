import { isOtherMarkup } from '../content/other-markup';
import type { Problem } from '../content/value';
import { isInside } from '../lib/path';
import { isExcerptMark } from './blocks/excerpt-mark';
import { configProblems } from './config-problems';
import { candidates, judge, postsToRead } from './find-collections';
import { type Finding, findGenerators, findingOf, signatureFiles } from './find-generator';
import { type Configured, declaredIn, homeIn, type ScriptReader } from './generators/generator';
import { generatorNamed } from './generators/index';
import { listCollections } from './list-collections';
import { learnAddress } from './learn-address';
import { learnMedia } from './image-use';
import { mayHoldConfig } from './may-hold-config';
import { newestFirst } from './newest-first';
import { indexPaths, type PathIndex } from './path-index';
import { isOfPosts, mainCollection } from './collection-of';
import { sample } from './sample';
import { mediaRoots } from './with-choices';
import { withConfig } from './with-config';
import type { Collection, Evidence, FileTree, Site } from './site';
import type { SiteConfig } from './site-config';

/** The least score with which a group of files passes for posts. */
const enough = 4;

/** Posts read beside the others because a list shows them first: a screenful. */
export const firstShown = 30;

/** How many configuration files of one kind of site, files that are no posts, and files in all, tell what it is. */
const most = { configs: 8, telling: 24, files: 36, learnt: 8 };

const loadScripts = () => import('./script/read-loosely');
const noScripts: ScriptReader = { readLoosely: () => ({}), readPython: () => ({}) };

interface DescribeOptions {
  /** How many of the likeliest folder's posts are read because a list shows them first. */
  readonly shown?: number;
  /** The generator that somebody named; what the files tell when absent. */
  readonly generator?: string | undefined;
}

/**
 * What a repository holds: its generator, collections and static folders, without any configuration of ours. Reads once: at
 * most 36 files that tell, and the first `shown` posts of the likeliest folder, so that the first rows of a list need no
 * request of their own. What cannot be read is told in the site's problems; a site is always answered.
 */
export async function describeSite(
  tree: FileTree,
  { shown = firstShown, generator: named }: DescribeOptions = {},
): Promise<Site> {
  const index = indexPaths(tree.paths);
  const byPaths = findGenerators(index, new Map());
  const likely = [...(named === undefined ? [] : [findingOf(byPaths, named, index)]), ...byPaths].slice(0, 3);
  const configs = likely.flatMap(({ generator, claim }) =>
    generator.configFiles(index, claim.root).slice(0, most.configs),
  );
  const groups = likely.slice(0, 2).map(({ generator, claim }) => candidates(index, generator, claim.root));
  // What reads programs comes while the files do.
  if (configs.some(isProgram)) loadScripts().catch(() => undefined);
  const reader = mayHoldConfig(index) ? await import('./configs/index') : null;
  const ofCms = reader?.configPaths(index) ?? [];
  const telling = [...new Set([...signatureFiles(index), ...ofCms, ...configs])].slice(0, most.telling);
  const wanted = [...new Set([...telling, ...groups.flatMap(postsToRead)])].slice(0, most.files);
  const first = newestFirst(groups[0]?.[0]?.group.paths ?? []).slice(0, shown);
  const firstTexts = await tree.read([...new Set([...wanted, ...first])]);

  const config = reader?.readConfigs(firstTexts) ?? null;
  const found = findGenerators(index, firstTexts);
  const wish = named ?? config?.generator;
  const best = wish === undefined ? found[0] : findingOf(found, wish, index);
  const [generator, root] = [best?.generator ?? generatorNamed('plain'), best?.claim.root ?? ''];
  const files = generator.configFiles(index, root).slice(0, most.configs);
  const texts = await withTexts(firstTexts, named === undefined && wish !== undefined ? files : [], tree);
  const scripts = files.some(isProgram) ? await loadScripts() : noScripts;
  const configured = generator.configure({ root, index, files, text: (path) => texts.get(path) ?? '', scripts });
  const posts = generator.hasOtherMarkup ? withOtherMarkup(index, configured) : index;
  const judged = judge(candidates(posts, generator, root, configured), texts, configured);
  const declared = declaredIn(configured);
  const isDeclared = (folder: string) => homeIn(folder, declared) !== null;
  const hasPosts =
    generator.name === 'plain' || (judged[0] && (judged[0].score >= enough || isDeclared(judged[0].group.folder)));
  const [unread] = config ? [] : ofCms;
  const problems: readonly Problem[] = [
    ...configProblems(files, texts),
    ...(unread === undefined ? [] : [{ code: 'cms-config-unread', detail: unread }]),
  ];
  const elsewhere = hasPosts || root === '' ? [] : judge(candidates(index, generatorNamed('plain'), ''), texts);
  const languages =
    config?.cms === 'galley' && config.languages.length > 0 ? config.languages : (configured.languages ?? []);
  const listed = listCollections({
    judged: hasPosts ? judged : elsewhere,
    index,
    root,
    configured: { ...configured, languages },
  });
  const site: Site = {
    generator: generator.name,
    root,
    title: configured.title ?? null,
    media: [
      ...(config ? mediaRoots(config) : []),
      ...(configured.media ?? []).filter(({ folder }) => index.hasFolder(folder)),
    ],
    collections: config ? mainFirst(withConfig(listed, config, index), config, listed[0]) : listed,
    syntax: generator.syntax,
    publishing: { ...generator.publishing, ...configured.publishing },
    evidence: wish === undefined ? evidenceOf(found) : { because: '', confidence: 1, others: [] },
    ...originOf(configured.url),
    ...(config?.cms === 'galley' && config.siteUrl !== undefined && { siteUrl: config.siteUrl }),
    ...(configured.addresses ? { addresses: configured.addresses } : {}),
    ...(languages.length > 1 && { languages }),
    ...excerptMarkOf(configured.excerptMark ?? generator.excerptMark),
    ...(configured.taxonomies && { taxonomies: configured.taxonomies }),
    ...(configured.dataFolders && { dataFolders: configured.dataFolders.filter((folder) => index.hasFolder(folder)) }),
    ...(problems.length > 0 && { problems }),
    ...(config && { config }),
  };
  if (config) return learnMain(site, tree, texts);
  const main = mainCollection(site);
  return main ? withLearnt(site, main, texts, index) : site;
}

/** What is no Markdown counts only in the folders that are said to hold posts. */
function withOtherMarkup(index: PathIndex, { contentFolders = [] }: Configured): PathIndex {
  const others = index.paths.filter(
    (path) => isOtherMarkup(path) && contentFolders.some((folder) => isInside(path, folder)),
  );
  return { ...index, markdown: [...index.markdown, ...others] };
}

function isProgram(path: string): boolean {
  return /\.(?:[cm]?[jt]s|py)$/.test(path);
}

/** Marks that are no comment would be words to whoever reads the post elsewhere: those stay the owner's. */
function excerptMarkOf(mark: string | null | undefined): Pick<Site, 'excerptMark'> {
  return mark && isExcerptMark(mark) ? { excerptMark: mark } : {};
}

/** The texts with those of other paths, which are read if they are not among them. */
async function withTexts(texts: ReadonlyMap<string, string>, paths: readonly string[], tree: FileTree) {
  const missing = paths.filter((path) => !texts.has(path));
  return missing.length === 0 ? texts : new Map([...texts, ...(await tree.read(missing))]);
}

/** A site with what the links and image references of its main posts tell; a few of them are read where `texts` has none. */
export async function learnMain(
  site: Site,
  tree: FileTree,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<Site> {
  const main = mainCollection(site);
  if (!main) return site;
  const isRead = main.paths.some((path) => texts.has(path));
  const known = isRead ? texts : await tree.read(sample(main.paths, most.learnt));
  return withLearnt(site, main, known, indexPaths(tree.paths));
}

function originOf(url: string | null | undefined): Pick<Site, 'origin'> {
  const origin = /^https?:\/\/[^/?#\s]+/i.exec(url ?? '')?.[0].toLowerCase();
  return origin === undefined || /example\.(?:com|org)$|localhost/.test(origin) ? {} : { origin };
}

/** A configuration tells what there is, the files which of it are the posts; Galley's own says that too. */
function mainFirst(
  collections: readonly Collection[],
  config: SiteConfig,
  main: Collection | undefined,
): readonly Collection[] {
  const [first] = collections;
  if (!first || (config.cms === 'galley' && isOfPosts(first))) return collections;
  const own = new Set(main?.paths ?? []);
  const shared = ({ paths, kind }: Collection) => (kind === 'data' ? 0 : paths.filter((path) => own.has(path)).length);
  const best = collections.reduce((winner, one) => (shared(one) > shared(winner) ? one : winner), first);
  return [best, ...collections.filter((one) => one !== best)];
}

/** What the references and links of the main posts tell beyond the configuration. */
function withLearnt(site: Site, main: Collection, texts: ReadonlyMap<string, string>, index: PathIndex): Site {
  const posts = main.paths.flatMap((path) => {
    const text = texts.get(path);
    return text === undefined ? [] : [{ path, text }];
  });
  const pattern = learnAddress(posts, main, site);
  const rule = site.addresses ?? { contentFolder: site.root, permalinks: {}, base: '' };
  return {
    ...site,
    media: [...site.media, ...learnMedia(posts, site, index)],
    ...(pattern !== null && { addresses: { ...rule, learnt: { [main.folder]: pattern } } }),
  };
}

/** Sure when the files speak loud and for nothing else. */
function evidenceOf(found: readonly Finding[]): Evidence {
  const [best, ...rest] = found;
  const others = rest.filter(({ generator }) => generator.name !== 'plain').slice(0, 3);
  const rival = others.find(({ generator }) => generator.name !== best?.generator.name)?.score ?? 0;
  const lead = Math.max(0, (best?.score ?? 0) - rival);
  return {
    because: best?.claim.because ?? '',
    confidence: Math.round(100 * (1 - Math.exp(-lead / 4))) / 100,
    others: others.map(({ generator, claim }) => ({ generator: generator.name, root: claim.root })),
  };
}
