import type { SiteConfig } from '../../site-config';
import { type Config, mostFiles } from '../config';
import { takeNotes } from '../notes';
import { readDocument } from '../read-document';
import { addressOf, pathOf } from '../safe-place';
import { type Section, sectionOf } from '../section';
import { sectionsFrom } from './sections';
import { type Templates, templateFrom } from './templates';

const settings = /^\.forestry\/settings\.ya?ml$/;
const template = /^\.forestry\/front_matter\/templates\/[\w .-]+\.ya?ml$/;

/** Forestry, which closed in 2023; its configuration still lies in many repositories. */
export const forestry: Config = {
  cms: 'forestry',
  claims(paths) {
    const [found] = paths.filter((path) => settings.test(path));
    return found === undefined ? [] : [found, ...paths.filter((path) => template.test(path))].slice(0, mostFiles);
  },
  read(texts) {
    const [path, ...others] = forestry.claims([...texts.keys()]);
    if (path === undefined) return null;
    const notes = takeNotes();
    const templates: Templates = new Map(
      others.map((one) => [
        one.replace(/^.*\/|\.ya?ml$/g, ''),
        templateFrom(sectionOf(readDocument(one, texts.get(one) ?? '', notes, one) ?? {}, one, notes)),
      ]),
    );
    const top = sectionOf(readDocument(path, texts.get(path) ?? '', notes) ?? {}, '', notes);
    const media = mediaFrom(top);
    return {
      cms: 'forestry',
      path,
      collections: sectionsFrom(top, templates),
      media,
      languages: [],
      notUnderstood: finished(top),
    };
  },
};

function mediaFrom(top: Section): SiteConfig['media'] {
  const folder = pathOf(top, 'upload_dir', top.text('upload_dir') ?? '');
  const address = addressOf(top, 'public_path', top.text('public_path') ?? '');
  if (
    folder === null ||
    folder === '' ||
    address === null ||
    (top.value('upload_path') === undefined && address === '')
  )
    return [];
  const bare = address.replace(/\/+$/, '');
  return [{ folder, address: /^https?:/i.test(bare) ? bare : `/${bare.replace(/^\/+/, '')}` }];
}

function finished(top: Section): SiteConfig['notUnderstood'] {
  top.tell('ignored', [
    'auto_deploy',
    'admin_path',
    'webhook_url',
    'build',
    'version',
    'instant_preview',
    'hide_body',
    'upload_path',
    'upload_path_template',
  ]);
  top.tell('ignored', [
    'front_matter_path',
    'use_front_matter_path',
    'new_page_extension',
    'file_template',
    'private',
    'public_domain',
    'site_url',
  ]);
  top.finish();
  return top.notes.all;
}
