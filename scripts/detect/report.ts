import { type Detection } from '../../src/site/detect-site';
import { extensionOf } from '../../src/lib/path';
import type { FieldSpec } from '../../src/site/field-spec';
import type { Habits, Site } from '../../src/site/site';

/** What `npm run detect --json` prints of one site. */
export type Report = ReturnType<typeof reportOf>;

/** What `--json` prints of a site. */
export function reportOf(place: string, { site, collections, reads, batches }: Detection) {
  return {
    site: place,
    generator: site.generator,
    confidence: site.evidence?.confidence ?? 0,
    because: site.evidence?.because ?? '',
    others: site.evidence?.others ?? [],
    root: site.root,
    title: site.title,
    languages: site.languages ?? [],
    learntAddresses: site.addresses?.learnt ?? {},
    collections: collections.map(({ collection, habits }, at) => ({
      folder: collection.folder,
      label: collection.label ?? collection.name,
      kind: collection.kind ?? 'posts',
      main: at === 0 && collection.kind !== 'data' && collection.kind !== 'files',
      pattern: isData(collection.kind) ? null : habits.pattern,
      extension: isData(collection.kind) ? extensionOf(collection.paths[0] ?? '') : habits.extension,
      format: isData(collection.kind) ? null : formatOf(habits),
      count: collection.paths.length,
      ...(collection.languages && { languages: collection.languages }),
      fields: isData(collection.kind) ? [] : habits.fields.map(fieldOf),
    })),
    media: mediaOf(site, collections[0]?.habits),
    config: site.config?.path ?? site.problems?.find(({ code }) => code === 'cms-config-unread')?.detail ?? null,
    cms: site.config ? { name: site.config.cms, notUnderstood: site.config.notUnderstood } : null,
    publishing: site.publishing,
    problems: site.problems ?? [],
    reads: reads.length,
    requests: batches + 2,
  };
}

function isData(kind: string | undefined): boolean {
  return kind === 'data' || kind === 'files';
}

function formatOf({ format, fields }: Habits): string {
  return fields.length === 0 ? 'none' : format;
}

function fieldOf(spec: FieldSpec): object {
  const { uses: _, choices, fields, item, ...rest } = spec;
  return {
    ...rest,
    ...(choices && { choices: choices.slice(0, 12) }),
    ...(fields && { fields: fields.map(fieldOf) }),
    ...(item && { item: fieldOf(item) }),
  };
}

/** Where images lie and how posts refer to them: from the top of the site, beside the post, from elsewhere, or not at all. */
function mediaOf({ media }: Site, habits: Habits | undefined) {
  const images = habits?.images;
  return {
    folder: habits?.imageUse?.folder ?? media[0]?.folder ?? null,
    publicPath: images?.startsWith('/') ? images : (media[0]?.address ?? null),
    style: habits?.imageUse?.style ?? 'none',
  };
}
