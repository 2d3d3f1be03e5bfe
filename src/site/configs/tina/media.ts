import { joinPath } from '../../../lib/path';
import type { MediaRoot } from '../../site';
import { pathOf } from '../safe-place';
import type { Section } from '../section';

/** `media.tina`: a folder inside the public folder, served from the top. */
export function mediaFrom(top: Section): MediaRoot | null {
  const media = top.section('media');
  const own = media?.section('tina');
  if (media && !own) top.note('media', 'not-supported');
  if (!own) return null;
  const root = (own.text('mediaRoot') ?? '').replace(/^\/+|\/+$/g, '');
  const folder = pathOf(
    own,
    'publicFolder',
    joinPath((own.text('publicFolder') ?? '').replace(/^\/+|\/+$/g, ''), root),
  );
  return folder === null || root.includes(':') || root.split('/').includes('..')
    ? null
    : { folder, address: `/${root}` };
}
