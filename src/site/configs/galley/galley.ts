import { generators } from '../../generators/index';
import type { SiteConfig } from '../../site-config';
import type { Config } from '../config';
import { takeNotes } from '../notes';
import { readDocument } from '../read-document';
import { webAddressIn } from '../safe-place';
import { sectionOf } from '../section';
import { collectionFrom } from './collection';
import { languagesFrom } from './languages';
import { mediaPlace } from './media';

/** Galley's own small configuration at the top of the repository, which nobody has to write. Its form is `public/galley.schema.json`. */
export const galley: Config = {
  cms: 'galley',
  claims: (paths) => paths.filter((path) => /^\.?galley\.ya?ml$/.test(path)).slice(0, 1),
  read(texts) {
    const [path] = galley.claims([...texts.keys()]);
    return path === undefined ? null : readGalley(path, texts.get(path) ?? '');
  },
};

function readGalley(path: string, text: string): SiteConfig {
  const notes = takeNotes();
  const top = sectionOf(readDocument(path, text, notes) ?? {}, '', notes);
  const languages = languagesFrom(top);
  const media = top.sections('media').flatMap((section) => mediaPlace(section) ?? []);
  const collections = top.sections('collections').flatMap((section) => collectionFrom(section, languages) ?? []);
  const hidden = top.texts('hidden');
  const siteUrl = webAddressIn(top, 'address');
  const generator = top.text('generator');
  const isKnown = generators.some(({ name }) => name === generator);
  if (generator !== null && !isKnown) top.note('generator', 'not-supported', generator);
  const review = top.flag('review') ?? false;
  top.tell('ignored', ['$schema']);
  top.finish();
  return {
    cms: 'galley',
    path,
    collections,
    media,
    languages: languages?.languages ?? [],
    notUnderstood: notes.all,
    ...(hidden.length > 0 && { hidden }),
    ...(generator !== null && isKnown && { generator }),
    ...(review && { review }),
    ...(siteUrl !== null && { siteUrl }),
  };
}
