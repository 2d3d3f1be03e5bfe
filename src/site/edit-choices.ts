import { nameOf } from '../lib/path';
import { mainCollection } from './collection-of';
import type { Collection, MediaPlace, Site } from './site';
import type { FieldSpec } from './field-spec';
import type { Choices } from './with-choices';

/** What can be decided about one collection; undefined leaves it to Galley again. */
export interface CollectionChange {
  readonly label?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly pattern?: string | undefined;
  readonly format?: Collection['format'] | undefined;
  readonly media?: MediaPlace | undefined;
  readonly fields?: readonly FieldSpec[] | undefined;
}

const none: Choices = { collections: [], media: [], languages: [] };

/** Choices after which the posts of this folder are the site's main ones. */
export function chooseMain(site: Site, choices: Choices | null, folder: string): Choices {
  const before = choices ?? none;
  const chosen = before.collections.find((one) => one.folder === folder && !one.files) ?? begun(site, folder);
  const { hidden: _, ...shown } = chosen;
  const others = before.collections.filter((one) => one !== chosen && saysMore(one));
  return { ...before, collections: [{ ...shown, kind: mainKind(shown.kind) }, ...others] };
}

/** What can be decided about the whole site; undefined leaves it to Galley again. */
export interface SiteChange {
  readonly generator?: string | undefined;
  readonly siteUrl?: string | undefined;
  /** The default first. */
  readonly languages?: readonly string[] | undefined;
}

/** Choices with something of the site changed; null when nothing is left of them. */
export function changeSite(choices: Choices | null, change: SiteChange): Choices | null {
  const { generator, siteUrl, languages, ...rest } = { ...none, ...choices, ...change };
  const made: Choices = {
    ...rest,
    languages: languages ?? [],
    ...(generator !== undefined && { generator }),
    ...(siteUrl !== undefined && { siteUrl }),
  };
  const { collections, media, hidden = [], review } = made;
  const isNothing =
    [collections, media, made.languages, hidden].every(({ length }) => length === 0) &&
    [generator, siteUrl, review].every((one) => one === undefined);
  return isNothing ? null : made;
}

/** Choices with one collection changed. The main one stays first. */
export function changeCollection(
  site: Site,
  choices: Choices | null,
  collection: Collection,
  change: CollectionChange,
): Choices {
  const before = choices ?? none;
  if (collection.files) return changeFiles(before, collection, change);
  const { folder } = collection;
  const main = mainCollection(site)?.folder ?? folder;
  const place = (wanted: string) =>
    before.collections.find((one) => one.folder === wanted && !one.files) ??
    begun(site, wanted, wanted === folder && collection.kind === 'data');
  const { extension, ...placed } = place(folder);
  const keepsName = extension !== undefined && !('pattern' in change);
  const changed = compact({ ...placed, ...(keepsName && { extension }), ...change });
  const first = folder === main ? changed : place(main);
  const taken = new Set([main, folder]);
  const others = before.collections.filter((one) => one.files || !taken.has(one.folder));
  return { ...before, collections: [first, ...(folder === main ? [] : [changed]), ...others] };
}

/** Files that are named one by one are said whole: they have no folder to be known by. */
function changeFiles(before: Choices, collection: Collection, change: CollectionChange): Choices {
  const known = before.collections.find(({ files, name }) => files && name === collection.name);
  const changed = compact({ ...(known ?? { ...collection, paths: [], origin: 'chosen' as const }), ...change });
  return { ...before, collections: [...before.collections.filter((one) => one !== known), changed] };
}

/** A collection of which only the place is said. */
function begun(site: Site, folder: string, isData = false): Collection {
  const known = site.collections.find(
    (one) => one.folder === folder && one.kind !== 'files' && (one.kind === 'data') === isData,
  );
  const name = known?.name ?? (nameOf(folder) || 'posts');
  return { name, folder, paths: [], kind: known?.kind ?? 'posts', origin: 'chosen' };
}

function mainKind(kind: Collection['kind']): NonNullable<Collection['kind']> {
  return kind === 'docs' ? 'docs' : 'posts';
}

function saysMore(collection: Collection): boolean {
  const { name: _name, folder: _folder, paths: _paths, kind: _kind, origin: _origin, ...more } = collection;
  return Object.keys(more).length > 0;
}

/** Without the keys that are undefined. */
function compact(collection: Omit<Collection, keyof CollectionChange> & CollectionChange): Collection {
  const { label, hidden, pattern, format, media, fields, ...rest } = collection;
  return {
    ...rest,
    ...(label !== undefined && { label }),
    ...(hidden && { hidden }),
    ...(pattern !== undefined && { pattern }),
    ...(format !== undefined && { format }),
    ...(media !== undefined && { media }),
    ...(fields !== undefined && { fields }),
  };
}
