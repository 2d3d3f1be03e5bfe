import { useDeskText } from '../../i18n/desk-text';
import { languageName } from '../../lib/language-name';
import type { Collection } from '../../site/site';
import type { Choices } from '../../site/with-choices';
import styles from './Settings.module.css';

/** Choices in plain words. */
export function SaidList({ choices }: { readonly choices: Choices }) {
  const { save: words, parts, site } = useDeskText().settings;
  const [main] = choices.collections;
  const { generator, siteUrl, languages } = choices;
  const ofSite = [
    generator !== undefined && words.generator(generator === 'plain' ? site.plain : site.generator(generator)),
    siteUrl !== undefined && words.address(siteUrl),
    languages.length > 0 && words.languages(languages.map(languageName).join(', ')),
  ].filter((line) => line !== false);
  const ofParts = choices.collections.flatMap((collection) => [
    ...(collection === main && !collection.files ? [words.posts(collection.folder)] : []),
    ...said(collection),
  ]);
  return (
    <ul className={styles.said}>
      {[...ofSite, ...ofParts].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );

  function said({ folder, label, hidden, pattern, format, media, fields }: Collection): readonly string[] {
    return [
      label !== undefined && words.label(folder, label),
      hidden === true && words.hidden(folder),
      pattern !== undefined && words.pattern(folder, pattern),
      format !== undefined && words.format(folder, parts.formats[format]),
      media !== undefined && words.images(folder, `${media.address.replace(/\/+$/, '')}/${parts.imageName}`),
      fields !== undefined && words.fields(folder, fields.length),
    ].filter((line) => line !== false);
  }
}
