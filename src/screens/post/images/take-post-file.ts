import type { DraftImage } from '../../../drafts/draft';
import { type FileRefusal, prepareFile } from '../../../media/prepare-file';
import { blobId } from '../../../lib/blob-id';
import type { Repository } from '../../../repository/repository';
import { fileHabit } from '../../../site/file-habit';
import { playedAs } from '../../../site/file-kind';
import { type FilePlace, placeFile } from '../../../site/place-file';
import { samplePosts } from '../../../site/sample';
import { showsHtml } from '../../../site/shows-html';
import type { FileTree } from '../../../site/site';
import { fileTree } from '../../../site/site-store';
import { isProvisional } from '../../collection-of-post';
import { countFiles, imagesInText } from './images-in-text';
import { collectionFor, type ImagePlaceRequest, keepBeside } from './place-post-image';
import type { PostSession } from '../session/post-session';

/** A file of any kind that the draft keeps, or why it does not. */
export type TakenFile =
  | {
      readonly kind: 'added';
      /** How the post refers to it. */
      readonly src: string;
      /** What plays it, in HTML; null where the page would not show that, and for what no browser plays. */
      readonly player: string | null;
    }
  | { readonly kind: 'refused'; readonly reason: FileRefusal | 'too-much' | 'not-fetched' };

export interface FileRequest extends ImagePlaceRequest {
  readonly repository: Repository;
}

/** Bytes of what is published with a post: one commit carries about 40 MB, and files are a third larger when they are written in letters. */
const mostTogether = 28 * 1024 * 1024;

/**
 * Keeps a file with the draft, with which it is published: where its field says, else as the site's posts have theirs. What the
 * draft or the site has at that very place already is used instead.
 */
export async function takePostFile(file: File, request: FileRequest): Promise<TakenFile> {
  const prepared = await prepareFile(file);
  if (prepared.kind === 'refused') return prepared;
  const { bytes, type } = prepared;
  const { session, ready, repository } = request;
  const { base, drafts } = session.getState();
  const own = drafts.getState().images;
  const tree = fileTree(repository, ready.tree);
  const postPath = isProvisional(base.key.path) ? request.placeOfNewPost() : base.key.path;
  const oid = await blobId(bytes);
  const same = new Set([
    ...own.filter((one) => isSame(one.bytes, bytes)).map(({ path }) => path),
    ...ready.tree.entries.filter((entry) => entry.oid === oid).map(({ path }) => path),
  ]);
  const place = await placeOf(file.name, request, { tree, postPath, same });
  if (!same.has(place.path)) {
    if (await isTooMuch(own, bytes, session)) return { kind: 'refused', reason: 'too-much' };
    await keepBeside(session, postPath, { path: place.path, type, bytes });
  }
  const player = await playerOf(place, request, tree, postPath).catch(() => null);
  return { kind: 'added', src: place.reference, player };
}

/** What the draft keeps and its text does not name any more counts for nothing. */
async function isTooMuch(own: readonly DraftImage[], more: Uint8Array, session: PostSession): Promise<boolean> {
  const together = (files: readonly DraftImage[]) => countFiles(files).bytes + more.length;
  if (together(own) <= mostTogether) return false;
  const made = await session.text();
  return together(made.kind === 'text' ? imagesInText(own, made.text) : own) > mostTogether;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

interface Surroundings {
  readonly tree: FileTree;
  readonly postPath: string;
  /** Where the same bytes lie: there the file may go again. */
  readonly same: ReadonlySet<string>;
}

async function placeOf(fileName: string, request: FileRequest, { tree, postPath, same }: Surroundings) {
  const { session, ready, habits, media } = request;
  const { site } = ready;
  const collection = collectionFor(request);
  const texts = media ? null : await tree.read(samplePosts(collection.paths)).catch(() => null);
  const posts = [...(texts ?? [])].map(([path, text]) => ({ path, text }));
  const there = new Set(tree.paths);
  const links = fileHabit(posts, { site, postPath, fileName, has: (path) => there.has(path) });
  const paths = [
    ...tree.paths,
    ...session
      .getState()
      .drafts.getState()
      .images.map(({ path }) => path),
  ];
  const taken = new Set(paths.filter((path) => !same.has(path)));
  return placeFile(fileName, { site, collection, habits, links, postPath, taken });
}

/** Generators under which a post with a folder of its own is served from that folder. */
const servedInFolder = new Set(['hugo', 'zola']);
/** Generators that put the site's base before links, but not before what HTML names. */
const leaveHtml = new Set(['docusaurus', 'gatsby']);

async function playerOf(
  { reference }: FilePlace,
  { ready: { site }, usesHtml }: FileRequest,
  tree: FileTree,
  postPath: string,
): Promise<string | null> {
  const kind = playedAs(reference.replace(/["'].*$/s, ''));
  const isSeenFromPost = !/^(?:\/|\{|https:)/.test(reference);
  if (kind === null || /["<>]/.test(reference) || (isSeenFromPost && !servedInFolder.has(site.generator))) return null;
  if (!(await showsHtml(site, tree, postPath, usesHtml))) return null;
  const base = leaveHtml.has(site.generator) && reference.startsWith('/') ? (site.addresses?.base ?? '') : '';
  return `<${kind} controls src="${base}${reference}"></${kind}>`;
}
