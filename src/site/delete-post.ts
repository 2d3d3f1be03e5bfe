import { resolveMedia } from './resolve-media';
import { imagesIn } from './images-in';
import type { PostChange } from './post-change';
import { postFiles } from './post-files';
import type { Collection, Site } from './site';

export interface DeleteWish {
  readonly site: Site;
  readonly collection: Collection;
  /** Every path of the repository. */
  readonly paths: readonly string[];
  readonly path: string;
  readonly text: string;
  /** Posts whose texts are known. */
  readonly posts: readonly { readonly path: string; readonly text: string }[];
}

export interface Deletion {
  readonly changes: readonly PostChange[];
  /** Other files that go with it: what lies in its own folder, if no translation stays there. */
  readonly along: readonly string[];
  /** The same post in other languages, which stay. */
  readonly translations: readonly string[];
  /** Images elsewhere that only this post shows, as far as the known posts tell. They stay. */
  readonly unusedImages: readonly string[];
}

/** What goes when a post is deleted: its file, and its own folder's. Images in shared folders are told, and stay. */
export function deletePost({ site, collection, paths, path, text, posts }: DeleteWish): Deletion {
  const { own, folder, translations } = postFiles(site, collection, paths, path);
  const stays = translations.some((other) => folder !== null && other.startsWith(`${folder}/`));
  const along = stays ? [] : own;
  const known = new Set(paths);
  const shown = (at: string, from: string) =>
    imagesIn(from).flatMap((reference) => {
      const file = resolveMedia(site, at, reference, (one) => known.has(one));
      return file !== null && known.has(file) ? [file] : [];
    });
  const others = new Set(posts.filter((post) => post.path !== path).flatMap((post) => shown(post.path, post.text)));
  const unusedImages = [...new Set(shown(path, text))].filter((file) => !others.has(file) && !own.includes(file));
  return {
    changes: [path, ...along].map((file) => ({ kind: 'remove', path: file })),
    along,
    translations,
    unusedImages,
  };
}
