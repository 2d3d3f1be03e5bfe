import { formatNamed } from '../../../content/formats/index';
import { isMap, sameValue, type Value, type ValueMap } from '../../../content/value';
import { nameOf } from '../../../lib/path';
import type { Collection, LanguageLayout, SingleFile } from '../../site';
import type { Choices } from '../../with-choices';
import { compact, printField, printMedia } from './print-field';

/**
 * The text of a `galley.yml` that says this, as a person would write it: what is usual is left out. Reading it gives the
 * same back, but for the paths of the collections' files. `schema` is the address of `galley.schema.json` beside the app.
 */
export function printGalleyConfig(choices: Choices, schema: string | null = null): string {
  const head = [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema.replaceAll(/\s/g, '%20')}`]),
    '# What Galley cannot see in the posts. Every line is optional.',
  ].join('\n');
  const sections = Object.entries(galleyValues(choices)).map(([key, value]) =>
    formatNamed('yaml')
      .create([[key, value]])
      .source.trimEnd(),
  );
  return `${[head, ...sections].join('\n\n')}\n`;
}

/** What the file says, in its order; what is usual is left out. */
export function galleyValues(choices: Choices): ValueMap {
  const { siteUrl, generator, review, media, hidden = [], collections } = choices;
  const site = siteLayout(choices);
  const values = compact({
    address: siteUrl,
    generator,
    review: review === true ? true : undefined,
    languages: site ? printLayout(site) : undefined,
    media: media.length > 0 ? media.map(printMedia) : undefined,
    hidden: hidden.length > 0 ? hidden : undefined,
    collections: collections.length > 0 ? collections.map((one) => printCollection(one, site)) : undefined,
  });
  return isMap(values) ? values : {};
}

/** The layout that most collections share, or the codes alone. */
function siteLayout({ languages, collections }: Choices): LanguageLayout | null {
  if (languages.length === 0) return null;
  const shared = collections.flatMap((one) =>
    sameValue([...(one.languages?.languages ?? [])], [...languages]) ? (one.languages ?? []) : [],
  );
  return shared[0] ?? { layout: 'folder-inside', languages };
}

function printLayout({ layout, languages, bareDefault }: LanguageLayout): Value {
  if (layout === 'folder-inside' && bareDefault !== true) return [...languages];
  return compact({ list: [...languages], layout, 'bare-default': bareDefault === true ? true : undefined });
}

function printCollection(collection: Collection, site: LanguageLayout | null): Value {
  const { name, label, help, group, hidden, media, files, folder } = collection;
  const usualName = label ?? (nameOf(folder) || 'posts');
  const common = { label, help, group, hidden, media: media && printMedia(media) };
  if (files) return compact({ name: name === label ? undefined : name, ...common, files: files.map(printFile) });
  return compact({
    folder,
    name: name === usualName ? undefined : name,
    ...common,
    kind: collection.kind === 'posts' ? undefined : collection.kind,
    'file-name': collection.pattern,
    format: collection.format,
    title: collection.titleField,
    address: collection.address,
    create: collection.canCreate,
    delete: collection.canDelete,
    depth: collection.select?.depth,
    extensions: collection.select?.extensions,
    include: collection.select?.include,
    exclude: collection.select?.exclude,
    only: collection.filter && { ...collection.filter },
    languages: printOwn(collection.languages, site),
    text: printBody(collection.body),
    fields: collection.fields?.map(printField),
  });
}

function printOwn(own: LanguageLayout | undefined, site: LanguageLayout | null): Value | undefined {
  if (!own) return site ? false : undefined;
  const isSame = site !== null && sameValue(printLayout(own), printLayout(site));
  return isSame ? undefined : printLayout(own);
}

function printFile({ name, path, label, help, format, media, body, fields }: SingleFile): Value {
  return compact({
    path,
    name: name === path ? undefined : name,
    label,
    help,
    format,
    media: media && printMedia(media),
    text: printBody(body),
    fields: fields.length > 0 ? fields.map(printField) : undefined,
  });
}

function printBody(body: Collection['body']): Value | undefined {
  if (body === undefined || body === null) return body === null ? false : undefined;
  const printed = printField(body);
  return isMap(printed) ? compact({ ...printed, name: undefined }) : undefined;
}
