import { isList, isMap, mapOf, type Value, type ValueMap } from '../../../content/value';
import { isDecoy } from '../../decoys';
import { argsKey, callKey, codeKey, readScript } from '../../script/read-script';
import type { SiteConfig } from '../../site-config';
import { type Config, mostFiles } from '../config';
import { type Notes, takeNotes } from '../notes';
import { sectionOf } from '../section';
import { collectionsFrom } from './collections';
import { mediaFrom } from './media';

const main = /^(?:[\w-]+\/){0,2}(?:\.?tina\/config\.(?:[jt]sx?|mts|mjs))$/;
const old = /^(?:[\w-]+\/){0,2}\.?tina\/schema\.(?:[jt]sx?)$/;
const lock = /(?:^|\/)\.?tina\/tina-lock\.json$/;
const scripts = /(?:^|\/)\.?tina\/(?!__generated__|components?\/|queries\/).*\.[jt]sx?$/;

/** The longest lock file that is read: it holds the whole schema and the query language made of it. */
const longestLock = 4 * 1024 * 1024;

/**
 * TinaCMS. Its configuration is a program; `tina-lock.json`, which Tina writes beside it, holds the same schema as data and is
 * read where it is there. Without it the program's literals are read. Source: tina.io/docs/reference.
 */
export const tina: Config = {
  cms: 'tina',
  claims(paths) {
    const [found] = [main, old].flatMap((name) =>
      paths.filter((path) => name.test(path) && !isDecoy(path.replace(/^\.tina\//, ''))),
    );
    if (found === undefined) return [];
    const folder = found.slice(0, found.lastIndexOf('/') + 1);
    const [data] = paths.filter((path) => path.startsWith(folder) && lock.test(path));
    const others = paths.filter((path) => path.startsWith(folder) && scripts.test(path) && path !== found);
    return [found, ...(data === undefined ? others : [data])].slice(0, mostFiles);
  },
  read(texts) {
    const [path, ...others] = tina.claims([...texts.keys()]);
    if (path === undefined) return null;
    const data = others.find((other) => lock.test(other));
    const notes = takeNotes();
    const locked = data === undefined ? null : lockedSchema(texts.get(data) ?? '', notes);
    const script = locked ? null : scriptValues(path, texts, notes);
    return configFrom(path, locked ?? script ?? {}, notes);
  },
};

function configFrom(path: string, values: ValueMap, notes: Notes): SiteConfig {
  const top = sectionOf(values, '', notes);
  const media = mediaFrom(top);
  const schema = top.section('schema') ?? top;
  const collections = collectionsFrom(schema);
  top.tell('ignored', [
    'branch',
    'clientId',
    'token',
    'build',
    'admin',
    'cmsCallback',
    'formifyCallback',
    'search',
    'client',
  ]);
  top.tell('ignored', ['contentApiUrlOverride', 'localContentPath', 'telemetry', 'authProvider', 'server', 'ui']);
  top.finish();
  return { cms: 'tina', path, collections, media: media ? [media] : [], languages: [], notUnderstood: notes.all };
}

/** The lock's schema in the shape of the program: `{ schema: { collections }, media }`. */
function lockedSchema(text: string, notes: Notes): ValueMap | null {
  if (text.length > longestLock) {
    notes.add('', 'too-large');
    return null;
  }
  try {
    const parsed: unknown = JSON.parse(text);
    const schema = own(parsed, 'schema');
    if (typeof own(schema, 'collections') !== 'object') return null;
    const budget = { left: 20_000 };
    const config = own(schema, 'config');
    const media = own(config, 'media');
    return mapOf([
      ['schema', mapOf([['collections', valueFrom(own(schema, 'collections'), 0, budget, notes)]])],
      ...(media === undefined ? [] : [['media', valueFrom(media, 0, budget, notes)] as const]),
    ]);
  } catch {
    notes.add('', 'unreadable', 'tina-lock.json');
    return null;
  }
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

function valueFrom(value: unknown, depth: number, budget: { left: number }, notes: Notes): Value {
  if (budget.left-- <= 0 || depth > 64) {
    notes.add('', depth > 64 ? 'too-deep' : 'too-many');
    return null;
  }
  if (Array.isArray(value)) return value.map((item) => valueFrom(item, depth + 1, budget, notes));
  if (typeof value === 'object' && value !== null)
    return mapOf(Object.entries(value).map(([key, item]) => [key, valueFrom(item, depth + 1, budget, notes)]));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function scriptValues(path: string, texts: ReadonlyMap<string, string>, notes: Notes): ValueMap | null {
  const value = readScript(path, texts, (code, detail) => notes.add('', code, detail || undefined));
  const found = value === undefined ? null : withoutCalls(value);
  if (!isMap(found) || Object.hasOwn(found, codeKey)) notes.add('', 'code');
  return isMap(found) ? found : null;
}

/** `defineConfig({…})` and its like are what they are given; other calls would have to be run. */
function withoutCalls(value: Value): Value {
  if (isList(value)) return value.map(withoutCalls);
  if (!isMap(value)) return value;
  if (!Object.hasOwn(value, callKey))
    return mapOf(Object.entries(value).map(([key, item]) => [key, withoutCalls(item)]));
  const [name, args] = [value[callKey], value[argsKey]];
  const isWrapper =
    typeof name === 'string' && /(?:^|\.)(?:define\w+|defineStaticConfig|wrapFieldsWithMeta)$/.test(name);
  return isWrapper && isList(args)
    ? withoutCalls(args[0] ?? null)
    : mapOf([[codeKey, typeof name === 'string' ? name : '']]);
}
