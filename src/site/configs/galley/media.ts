import type { MediaPlace } from '../../site';
import { addressOf, pathOf } from '../safe-place';
import type { Section } from '../section';

/** A folder of images and its address; `beside: true` counts both from the post. Without an address it is the folder's path. */
export function mediaPlace(section: Section): MediaPlace | null {
  const beside = section.flag('beside') ?? false;
  const folder = pathOf(section, 'folder', section.text('folder') ?? '');
  const text = section.text('address');
  const address = text === null ? null : addressOf(section, 'address', text);
  section.finish();
  if (folder === null || (text !== null && address === null)) return null;
  return { folder, address: address ?? (beside ? folder : `/${folder}`), ...(beside && { beside }) };
}
