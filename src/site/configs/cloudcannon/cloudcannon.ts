import { isMap, mapOf, type ValueMap } from '../../../content/value';
import { joinPath } from '../../../lib/path';
import { codeKey, readScript } from '../../script/read-script';
import type { MediaRoot } from '../../site';
import type { SiteConfig } from '../../site-config';
import { type Config, mostFiles } from '../config';
import { type Notes, takeNotes } from '../notes';
import { readDocument } from '../read-document';
import { pathOf } from '../safe-place';
import { type Section, sectionOf } from '../section';
import { collectionsFrom } from './collections';
import { hintsFrom } from './inputs';

const main = /^(?:[\w-]+\/)?cloudcannon\.config\.(?:ya?ml|json|c?js|mjs)$/;
const initial = /^\.cloudcannon\/initial-site-settings\.json$/;

const ignored = [
  'timezone',
  '_editables',
  '_array_structures',
  '_select_data',
  '_structures',
  '_snippets',
  '_snippets_imports',
  '_snippets_templates',
  '_snippets_definitions',
  '_snippets_imports_from',
  '_enabled_editors',
  '_options',
  'collection_groups',
  'collections_config_override',
  'base_url',
  'output',
  'data_config',
  'data_config_override',
  'editor',
  'generator',
  'source_editor',
  'commit_templates',
  'commit_template_path',
  'upstream',
  'version',
  'ssg',
  'mode',
  'build',
  'file_config',
  'markdown',
  'icon',
  'fog_machine',
  '_inputs_from_glob',
  '_structures_from_glob',
  'collections_config_from_glob',
  '_comments',
  '_instance_values',
  'input_toggles',
  '$schema',
];

/** CloudCannon: `cloudcannon.config.yml` and its like. Source: cloudcannon.com/documentation. */
export const cloudcannon: Config = {
  cms: 'cloudcannon',
  claims: (paths) =>
    [main, initial].flatMap((name) => paths.filter((path) => name.test(path))).slice(0, Math.min(2, mostFiles)),
  read(texts) {
    const [path] = cloudcannon.claims([...texts.keys()]);
    if (path === undefined) return null;
    const notes = takeNotes();
    const values = initial.test(path) ? {} : valuesOf(path, texts, notes);
    return readCloudCannon(path, sectionOf(values, '', notes), notes);
  },
};

function valuesOf(path: string, texts: ReadonlyMap<string, string>, notes: Notes): ValueMap {
  if (!path.endsWith('js')) return readDocument(path, texts.get(path) ?? '', notes) ?? mapOf([]);
  const value = readScript(path, texts, (code, detail) => notes.add('', code, detail || undefined));
  if (isMap(value) && !Object.hasOwn(value, codeKey)) return value;
  notes.add('', 'code');
  return mapOf([]);
}

function readCloudCannon(path: string, top: Section, notes: Notes): SiteConfig {
  const source = pathOf(top, 'source', top.text('source') ?? '') ?? '';
  const collections = collectionsFrom(top, source);
  const media = mediaFrom(top, source);
  const { hints, hidden } = hintsFrom(top);
  top.tell('ignored', ignored);
  top.finish();
  return {
    cms: 'cloudcannon',
    path,
    collections,
    media,
    languages: [],
    notUnderstood: notes.all,
    ...(hidden.length > 0 && { hidden }),
    ...(hints.length > 0 && { hints }),
  };
}

/** Uploads are served from the top; a static folder that they lie in is no part of their address. */
function mediaFrom(top: Section, source: string): readonly MediaRoot[] {
  const paths = top.section('paths');
  const uploads = paths?.text('uploads') ?? null;
  const written = paths?.text('static') ?? '';
  const folder = paths && uploads !== null ? pathOf(paths, 'uploads', uploads) : null;
  const root = paths ? (pathOf(paths, 'static', written) ?? '') : '';
  paths?.tell('ignored', [
    'collections',
    'data',
    'layouts',
    'includes',
    'config',
    'uploads_filename',
    'dam_uploads',
    'dam_static',
    'dam_uploads_filename',
  ]);
  paths?.finish();
  if (folder === null || folder === '') return [];
  const address = root !== '' && folder.startsWith(`${root}/`) ? folder.slice(root.length + 1) : folder;
  return [{ folder: joinPath(source, folder), address: `/${address}` }];
}
