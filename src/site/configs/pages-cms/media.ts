import { isList, isMap } from '../../../content/value';
import { joinPath } from '../../../lib/path';
import type { MediaRoot } from '../../site';
import { addressOf, nameIn, pathOf } from '../safe-place';
import { type Section, sectionOf } from '../section';

/** Media folders by name; the first is the site's own. */
export type MediaFolders = ReadonlyMap<string, MediaRoot>;

/** `media` is a folder, one folder with its address, or a list of named ones. */
export function mediaFrom(top: Section): MediaFolders {
  const value = top.value('media');
  if (typeof value === 'string') {
    const folder = pathOf(top, 'media', value);
    return new Map(folder === null ? [] : [['default', { folder, address: `/${folder}` }]]);
  }
  const one = isMap(value) ? [sectionOf(value, 'media', top.notes)] : [];
  const sections = isList(value) ? top.sections('media') : one;
  return new Map(
    sections.flatMap((section) => {
      const name = section.value('name') === undefined ? 'default' : nameIn(section);
      const root = mediaRoot(section);
      section.tell('ignored', ['label', 'commit', 'actions', 'path', 'rename']);
      section.tell('not-supported', ['extensions', 'categories']);
      section.finish();
      return name === null || root === null ? [] : [[name, root] as const];
    }),
  );
}

function mediaRoot(section: Section): MediaRoot | null {
  const input = section.text('input');
  const output = section.text('output');
  const folder = input === null ? null : pathOf(section, 'input', input);
  const address = output === null ? folder : addressOf(section, 'output', output);
  if (input === null) section.note('input', 'wrong-shape');
  if (folder === null || address === null) return null;
  const bare = address.replace(/\/+$/, '');
  return { folder, address: /^https?:/i.test(bare) ? bare : `/${bare.replace(/^\/+/, '')}` };
}

/** A folder inside a media folder, with its address. */
export function inside(root: MediaRoot, path: string): MediaRoot {
  const rest = path.startsWith(`${root.folder}/`)
    ? path.slice(root.folder.length + 1)
    : path === root.folder
      ? ''
      : path;
  return {
    folder: joinPath(root.folder, rest),
    address: rest === '' ? root.address : `${root.address.replace(/\/$/, '')}/${rest}`,
  };
}
