import type { SiteConfig } from '../../site-config';
import type { Config } from '../config';
import { takeNotes } from '../notes';
import { readDocument } from '../read-document';
import { sectionOf } from '../section';
import { contentFrom } from './content';
import { mediaFrom } from './media';

/** Pages CMS: `.pages.yml` at the top of the repository. Source: pagescms.org/docs/configuration. */
export const pagesCms: Config = {
  cms: 'pages-cms',
  claims: (paths) => paths.filter((path) => /^\.pages\.ya?ml$/.test(path)).slice(0, 1),
  read(texts) {
    const [path] = pagesCms.claims([...texts.keys()]);
    return path === undefined ? null : readPages(path, texts.get(path) ?? '');
  },
};

function readPages(path: string, text: string): SiteConfig {
  const notes = takeNotes();
  const top = sectionOf(readDocument(path, text, notes) ?? {}, '', notes);
  const media = mediaFrom(top);
  const collections = contentFrom(top, media);
  top.tell('ignored', ['settings', 'actions', 'cache', 'hide']);
  top.finish();
  return {
    cms: 'pages-cms',
    path,
    collections,
    media: [...media.values()],
    languages: [],
    notUnderstood: notes.all,
  };
}
