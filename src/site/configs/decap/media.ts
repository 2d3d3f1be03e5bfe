import type { MediaPlace, MediaRoot } from '../../site';
import { addressOf, pathOf } from '../safe-place';
import type { Section } from '../section';

/** The site's own media folder, which others may be told from. */
export interface Media {
  readonly root: MediaRoot | null;
}

/** The global `media_folder` and `public_folder`; an address that is not given is the folder's path. */
export function globalMedia(top: Section): Media {
  const folderText = top.text('media_folder');
  const addressText = top.text('public_folder');
  const folder = folderText === null ? null : pathOf(top, 'media_folder', folderText);
  const address = addressText === null ? null : addressOf(top, 'public_folder', addressText);
  if (folder === null || (addressText !== null && address === null)) return { root: null };
  return { root: { folder, address: address === null ? `/${folder}` : rooted(address) } };
}

/**
 * Where a collection's or field's images go. A folder with a slash in front is seen from the top of the repository, any
 * other from the post's own folder. Null when nothing is said, or nothing that can be followed.
 */
export function ownMedia(section: Section, media: Media): MediaPlace | null {
  const folderText = section.text('media_folder');
  const addressText = section.text('public_folder');
  if (folderText === null) {
    if (addressText !== null) section.note('public_folder', 'not-supported');
    return null;
  }
  const folder = filled(section, 'media_folder', folderText, media.root?.folder ?? '');
  const address = filled(section, 'public_folder', addressText ?? folderText, media.root?.address ?? '');
  const isRooted = folderText.startsWith('/') || folderText.startsWith('{{media_folder}}');
  const path = pathOf(section, 'media_folder', folder);
  const safe = addressOf(section, 'public_folder', address);
  if (path === null || safe === null) return null;
  return isRooted ? { folder: path, address: rooted(safe) } : { folder: path, address: safe, beside: true };
}

/** Templates other than the site's own folders have no meaning before there is a post: the folders above them are taken. */
function filled(section: Section, key: string, text: string, own: string): string {
  const known = text.replace(/\{\{\s*(?:media|public)_folder\s*\}\}/g, own);
  const at = known.indexOf('{{');
  if (at < 0) return known;
  section.note(key, 'template', text);
  return known.slice(0, Math.max(0, known.lastIndexOf('/', at)));
}

/** Counted from the top; `@assets/images` is a name that the site's own tools know, and stays. */
function rooted(address: string): string {
  const bare = address.replace(/\/+$/, '');
  return /^(?:https?:|[@~])/i.test(bare) ? bare : `/${bare.replace(/^\/+/, '')}`;
}
