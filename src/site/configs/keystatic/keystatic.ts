import { isList, isMap, type Value } from '../../../content/value';
import { isDecoy } from '../../decoys';
import { argsKey, callKey, readScript } from '../../script/read-script';
import type { Collection } from '../../site';
import type { SiteConfig } from '../../site-config';
import { type Config, mostFiles } from '../config';
import { filesCollection } from '../files-collection';
import { takeNotes } from '../notes';
import { isUnsafe } from '../safe-place';
import { type Section, sectionOf } from '../section';
import { collectionFrom, singletonFrom } from './entries';

const main = /^(?:[\w-]+\/){0,2}keystatic\.config\.(?:[jt]sx?|mts|mjs)$/;
const beside = /(?:^|\/)keystatic\/(?!components?\/).*\.[jt]sx?$/;

/** Keystatic: its configuration is a program whose literals are read. Source: keystatic.com/docs. */
export const keystatic: Config = {
  cms: 'keystatic',
  claims(paths) {
    const [found] = paths.filter((path) => main.test(path) && !isDecoy(path));
    if (found === undefined) return [];
    return [found, ...paths.filter((path) => beside.test(path) && !isDecoy(path))].slice(0, mostFiles);
  },
  read(texts) {
    const [path] = keystatic.claims([...texts.keys()]);
    return path === undefined ? null : readKeystatic(path, texts);
  },
};

function readKeystatic(path: string, texts: ReadonlyMap<string, string>): SiteConfig {
  const notes = takeNotes();
  const value = readScript(path, texts, (code, detail) => notes.add('', code, detail || undefined));
  const options = value === undefined ? null : optionsOf(value);
  if (!isMap(options)) notes.add('', 'code');
  const top = sectionOf(isMap(options) ? options : {}, '', notes);
  const folders = new Map(named(top, 'collections').map(([name, section]) => [name, folderIn(section, name)]));
  const collections = named(top, 'collections').flatMap(
    ([name, section]) => collectionFrom(section, name, folders) ?? [],
  );
  const files = named(top, 'singletons').flatMap(([name, section]) => singletonFrom(section, name, folders) ?? []);
  top.tell('ignored', ['storage', 'cloud', 'ui', 'locale']);
  top.finish();
  const singles: readonly Collection[] =
    files.length > 0 ? [{ ...filesCollection('singletons', files), label: 'Files' }] : [];
  return {
    cms: 'keystatic',
    path,
    collections: [...collections, ...singles],
    media: [],
    languages: [],
    notUnderstood: notes.all,
  };
}

/** The entries of a map of `collection({…})` or `singleton({…})`. */
function named(top: Section, key: string): readonly (readonly [string, Section])[] {
  const section = top.section(key);
  return (section?.keys() ?? []).flatMap((name): readonly (readonly [string, Section])[] => {
    const value = section?.value(name);
    const options = value === undefined ? null : optionsOf(value);
    if (section === null || value === undefined) return [];
    if (isMap(options) && !isUnsafe(name)) return [[name, sectionOf(options, `${section.place}.${name}`, top.notes)]];
    section.note(name, isUnsafe(name) ? 'unsafe-name' : 'code');
    return [];
  });
}

/** What `config({…})`, `collection({…})` and their like are given. */
function optionsOf(value: Value): Value {
  if (!isMap(value) || !Object.hasOwn(value, callKey)) return value;
  const args = value[argsKey];
  return isList(args) ? (args[0] ?? null) : null;
}

function folderIn(section: Section, name: string): string {
  const parts = (section.text('path') ?? name).split('/').filter(Boolean);
  const star = parts.findIndex((part) => part.includes('*'));
  return parts.slice(0, star < 0 ? undefined : star).join('/');
}
