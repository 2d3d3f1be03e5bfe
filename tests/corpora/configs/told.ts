import type { Collection, MediaPlace, SingleFile } from '../../../src/site/site';
import type { FieldSpec } from '../../../src/site/field-spec';
import type { SiteConfig } from '../../../src/site/site-config';

/** What a configuration says of a site in few words, as the expected readings have it. */
export function told(config: SiteConfig): Record<string, unknown> {
  return {
    ...(config.media.length > 0 && { media: config.media.map(place) }),
    ...(config.languages.length > 0 && { languages: config.languages }),
    ...(config.review === true && { review: true }),
    ...(config.siteUrl !== undefined && { site: config.siteUrl }),
    collections: Object.fromEntries(
      config.collections.map((collection) => [collection.name, ofCollection(collection)]),
    ),
  };
}

function ofCollection(collection: Collection): Record<string, unknown> {
  const { kind, files, folder, pattern, fields, body, canCreate, media, languages, address } = collection;
  if (files) return { kind, files: Object.fromEntries(files.map((file) => [file.name, ofFile(file)])) };
  return {
    kind,
    at: `${folder || '(top)'}/${pattern ?? ''}`,
    create: canCreate ?? true,
    fields: fields?.map(field) ?? 'learnt',
    ...(body !== undefined && { body: body?.kind ?? null }),
    ...(media && { media: place(media) }),
    ...(languages && { languages: languages.layout }),
    ...(address !== undefined && { address }),
    ...(kind !== 'data' && collection.format !== undefined && { format: collection.format }),
  };
}

function ofFile({ path, fields, body }: SingleFile): Record<string, unknown> {
  return { path, fields: fields.map(field), ...(body && { body: body.kind }) };
}

function place({ folder, address, beside }: MediaPlace): string {
  if (beside === true && folder === '') return 'beside the post';
  return `${folder || '(top)'} at ${address}${beside === true ? ' beside the post' : ''}`;
}

function field({ name, kind, required, many, dateForm, fields, item }: FieldSpec): string {
  const inner = fields ? ` (${fields.map(field).join(', ')})` : '';
  const items = item ? ` of ${item.kind}` : '';
  return `${name}${required ? '' : '?'} ${kind}${many === true ? '*' : ''}${dateForm === undefined ? '' : ` ${dateForm}`}${items}${inner}`;
}
