import type { DraftImage } from '../../../drafts/draft';
import type { Repository, Tree } from '../../../repository/repository';
import { type Alias, hasAlias } from '../../../site/alias';
import { resolveMedia } from '../../../site/resolve-media';
import type { Site } from '../../../site/site';
import { shownTypeAt } from '../../../site/image-type';

export interface PostImagesPorts {
  readonly repository: Repository;
  readonly site: Site;
  readonly tree: () => Tree;
  /** Where the post lies, or will lie. */
  readonly postPath: () => string;
  readonly draftImages: () => readonly DraftImage[];
}

/** The pictures that a post refers to, as addresses that the browser can load. */
export interface PostImages {
  readonly imageUrl: (reference: string) => Promise<string | null>;
  /** Gives the memory back. */
  readonly close: () => void;
}

/** Pictures that stand in the text itself. */
const inline = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/i;
const lfs = 'version https://git-lfs';

/** Pictures of the draft come first, then those of the repository (also a private one); nothing outside the site is loaded. */
export function createPostImages({ repository, site, tree, postPath, draftImages }: PostImagesPorts): PostImages {
  const urls = new Map<string, Promise<string | null>>();
  const made: string[] = [];
  let known: Promise<readonly Alias[]> | null = null;

  function keep(key: string, make: () => Promise<string | null>): Promise<string | null> {
    const known = urls.get(key);
    if (known) return known;
    const url = make().catch((error: unknown) => {
      urls.delete(key);
      throw error;
    });
    urls.set(key, url);
    return url;
  }

  function urlOf(bytes: Uint8Array, type: string): string {
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    made.push(url);
    return url;
  }

  async function fromRepository(oid: string, path: string): Promise<string | null> {
    const bytes = (await repository.blobs([oid])).get(oid);
    if (!bytes || new TextDecoder().decode(bytes.subarray(0, lfs.length)) === lfs) return null;
    const type = shownTypeAt(path);
    return type ? urlOf(bytes, type) : null;
  }

  return {
    imageUrl: async (reference) => {
      if (inline.test(reference)) return reference;
      if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(reference)) return null;
      const entryAt = (path: string) => tree().entries.find((one) => one.path === path);
      const ownAt = (path: string) => draftImages().find((image) => image.path === path);
      const has = (one: string) => Boolean(ownAt(one) ?? entryAt(one));
      const aliases = hasAlias(reference) ? await (known ??= aliasesOf(repository, site, tree())) : [];
      const path = resolveMedia(site, postPath(), reference, has, aliases);
      if (path === null) return null;
      const own = ownAt(path);
      if (own) return keep(`draft ${path} ${own.bytes.length}`, async () => urlOf(own.bytes, own.type));
      const entry = entryAt(path);
      return entry ? keep(entry.oid, () => fromRepository(entry.oid, path)) : null;
    },
    close: () => {
      for (const url of made) URL.revokeObjectURL(url);
      urls.clear();
    },
  };
}

/** What the site's build tools call its folders; nothing when it cannot be read now. */
async function aliasesOf(repository: Repository, site: Site, { entries }: Tree): Promise<readonly Alias[]> {
  try {
    const { aliasFiles, readAliases } = await import('../../../site/read-aliases');
    const files = aliasFiles(
      entries.map(({ path }) => path),
      site.root,
    );
    const wanted = entries.filter(({ path }) => files.includes(path));
    const bytes = await repository.blobs(wanted.map(({ oid }) => oid));
    return readAliases(new Map(wanted.map(({ path, oid }) => [path, new TextDecoder().decode(bytes.get(oid))])));
  } catch {
    return [];
  }
}
