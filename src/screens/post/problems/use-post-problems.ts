import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { decodeText } from '../../../content/decode';
import { readPostFile } from '../../../content/read-post-file';
import { factsOf, type PostFacts } from '../../../editor/facts/post-facts';
import { whenIdle, whenResting } from '../../../editor/when-idle';
import { nameOf } from '../../../lib/path';
import { hasAlias } from '../../../site/alias';
import { isBrokenLink } from '../../../site/judge-link';
import { linkedFile } from '../../../site/linked-file';
import { indexPaths } from '../../../site/path-index';
import { postAddress } from '../../../site/post-address';
import type { SiteReady } from '../../../site/site-store';
import { isProvisional } from '../../collection-of-post';
import type { SitePorts } from '../../screen-ports';
import { type PostProblem, postProblems } from './post-problems';
import type { PostSession } from '../session/post-session';

/** Milliseconds of quiet after the last change. */
const pause = 900;

export interface ProblemPorts {
  readonly site: SitePorts;
  readonly ready: SiteReady;
  readonly session: PostSession;
  /** Null while the text is edited as source. */
  readonly editor: Editor | null;
  readonly imageUrl: (src: string) => Promise<string | null>;
  /** All posts may be read, so that links to them can be judged. */
  readonly readsPosts: boolean;
}

/** What is worth a look in an open post, found when the page rests. */
export function usePostProblems(ports: ProblemPorts): readonly PostProblem[] {
  const { site, ready, session, editor, imageUrl, readsPosts } = ports;
  const { title, frontmatter, base, drafts } = useStore(session);
  const own = useStore(drafts, ({ images }) => images);
  const facts = useFacts(editor);
  const missing = useMissing(facts, imageUrl);
  const addresses = useAddresses(site, readsPosts ? ready : null);
  const pages = useMemo(() => {
    const index = indexPaths(ready.tree.entries.map(({ path }) => path));
    const stems = index.paths.map((path) => nameOf(path.replace(/(?:\/_?index)?\.\w+$/, '')).toLowerCase());
    const names = new Set(stems.flatMap((stem) => [stem, stem.replace(/^\d{4}-\d\d?-\d\d?-/, '')]));
    const sizes = new Map(ready.tree.entries.map(({ path, size }) => [path, size]));
    return {
      site: ready.site,
      sizes,
      has: (path: string) => index.has(path),
      hasFolder: (folder: string) => index.hasFolder(folder),
      names,
      addresses,
    };
  }, [ready, addresses]);
  return useMemo(
    () =>
      postProblems({
        title,
        values: frontmatter?.values ?? {},
        facts,
        isBroken: (href) => isBrokenLink(href, base.key.path, pages),
        isMissing: (src) => missing.has(src),
        fileBehind: (href) => {
          // A post without a place yet has nothing beside it.
          if (isProvisional(base.key.path) && !href.startsWith('/')) return null;
          const sizeOf = (path: string) =>
            own.find((file) => file.path === path)?.bytes.length ?? pages.sizes.get(path) ?? null;
          return linkedFile(pages.site, base.key.path, href, { sizeOf, hasFolder: pages.hasFolder });
        },
      }),
    [title, frontmatter, facts, base, pages, missing, own],
  );
}

function useFacts(editor: Editor | null): PostFacts | null {
  const [facts, setFacts] = useState<PostFacts | null>(null);
  useEffect(() => {
    if (!editor) return undefined;
    const read = () => {
      if (!editor.isDestroyed) setFacts(factsOf(editor.state.doc));
    };
    const callOff = whenIdle(read);
    const [readSoon, stop] = whenResting(pause, read);
    editor.on('update', readSoon);
    return () => {
      callOff();
      stop();
      editor.off('update', readSoon);
    };
  }, [editor]);
  return editor ? facts : null;
}

/** The images of the post that cannot be shown, because they are nowhere. */
function useMissing(facts: PostFacts | null, imageUrl: ProblemPorts['imageUrl']): ReadonlySet<string> {
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const sources = useMemo(() => [...new Set(facts?.images.map(({ address }) => address))].join('\n'), [facts]);
  useEffect(() => {
    let left = false;
    const asked = sources
      .split('\n')
      .filter((src) => src !== '' && !hasAlias(src) && !/^[a-z][a-z\d+.-]*:|^\/\/|[{}]/i.test(src));
    void Promise.all(asked.map(async (src) => ((await imageUrl(src).catch(() => src)) === null ? [src] : []))).then(
      (found) => left || setMissing(new Set(found.flat())),
    );
    return () => {
      left = true;
    };
  }, [sources, imageUrl]);
  return missing;
}

/** The addresses of the main posts; null until they are read, and where nothing tells some of them, or they are too many. */
function useAddresses(site: SitePorts, ready: SiteReady | null): ReadonlySet<string> | null {
  const [addresses, setAddresses] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    let left = false;
    if (ready)
      readAddresses(site, ready).then(
        (found) => left || setAddresses(found),
        // Without a network no address is called broken.
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [site, ready]);
  return addresses;
}

/** Beyond so many posts, links to them are not judged. */
const mostPosts = 1000;

async function readAddresses(site: SitePorts, { tree, site: described, collection }: SiteReady) {
  const wanted = new Set(collection?.paths);
  const entries = tree.entries.filter(({ path }) => wanted.has(path));
  if (entries.length === 0 || entries.length > mostPosts) return null;
  const blobs = await site.repository.blobs([...new Set(entries.map(({ oid }) => oid))]);
  const addresses = entries.map(({ path, oid }) => {
    const decoded = decodeText(blobs.get(oid) ?? new Uint8Array());
    const values = decoded.kind === 'text' ? readPostFile(decoded.text).frontmatter?.values : undefined;
    return postAddress(described, path, values ?? {});
  });
  return addresses.every((address) => address !== null) ? new Set(addresses) : null;
}
