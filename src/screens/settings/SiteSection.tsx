import { useState } from 'react';
import { Select } from '../../design/Select';
import { generatorNames } from '../../i18n/en/generator-names';
import { useDeskText } from '../../i18n/desk-text';
import { useText } from '../../i18n/text';
import { languageName } from '../../lib/language-name';
import { changeSite, type SiteChange } from '../../site/edit-choices';
import { LateFolderPicker } from '../pickers/LateFolderPicker';
import { FactInput } from './FactInput';
import { Section } from './Section';
import type { SettingsScreenProps } from './SettingsScreen';
import { SiteFact } from './SiteFact';
import styles from './Settings.module.css';

/** What kind of site it is, where readers find it, and where its posts are. */
export function SiteSection({ site, ready }: SettingsScreenProps) {
  const { posts } = useText();
  const { settings } = useDeskText();
  const { site: words } = settings;
  const [isChoosing, setChoosing] = useState(false);
  const { languages = [] } = ready.site;
  const url = site.siteUrl(ready);
  const main = ready.collection;
  const change = (what: SiteChange) => void site.site.choose(changeSite(ready.choices, what));
  const settle = (done: () => void, take: (text: string) => void) => (text: string | null) => {
    if (text !== null) take(text);
    done();
  };
  return (
    <Section title={words.title} note={words.note}>
      <dl className={styles.facts}>
        <SiteFact
          name={words.address}
          change={words.changeAddress}
          edit={(done) => (
            <FactInput
              label={words.address}
              note={words.addressNote}
              value={url ?? ''}
              placeholder="https://"
              check={(text) => (isWebAddress(text) ? null : words.notAnAddress)}
              onDone={settle(done, (text) => change({ siteUrl: text.replace(/\/+$/, '') || undefined }))}
            />
          )}
        >
          {url && /^https?:\/\//i.test(url) ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {url.replace(/^https?:\/\//, '')}
            </a>
          ) : (
            words.noAddress
          )}
        </SiteFact>
        <SiteFact
          name={words.madeWith}
          change={words.changeMadeWith}
          edit={(done) => (
            <Select
              aria-label={words.madeWith}
              value={ready.choices?.generator ?? ''}
              choices={[
                { value: '', label: words.asFound },
                ...Object.entries(generatorNames).map(([value, label]) => ({ value, label })),
                { value: 'plain', label: words.plain },
              ]}
              onChange={({ target }) => {
                change({ generator: target.value || undefined });
                done();
              }}
              onKeyDown={(event) => event.key === 'Escape' && done()}
            />
          )}
        >
          <MadeWith ready={ready} />
        </SiteFact>
        <SiteFact name={words.posts} change={words.changePosts} onChange={() => setChoosing(true)}>
          {main ? <code>{main.folder || posts.theTop}</code> : words.noPosts}
          {main && !main.filter && <small>{settings.count(main.paths.length)}</small>}
        </SiteFact>
        <SiteFact
          name={words.languages}
          change={words.changeLanguages}
          edit={(done) => (
            <FactInput
              label={words.languages}
              note={words.languagesNote}
              value={languages.join(', ')}
              placeholder="en, de"
              check={(text) => (codesIn(text).every(isCode) ? null : words.notALanguage)}
              onDone={settle(done, (text) => change({ languages: codesIn(text) }))}
            />
          )}
        >
          {languages.length > 1 ? languages.map(languageName).join(', ') : words.oneLanguage}
        </SiteFact>
      </dl>
      {isChoosing && <LateFolderPicker site={site} ready={ready} onClose={() => setChoosing(false)} />}
    </Section>
  );
}

function MadeWith({ ready }: Pick<SettingsScreenProps, 'ready'>) {
  const { site: words } = useDeskText().settings;
  const { generator, evidence } = ready.site;
  const others = [...new Set(evidence?.others.map((other) => words.generator(other.generator)) ?? [])];
  const isPlain = generator === 'plain';
  return (
    <>
      {isPlain ? words.plain : words.generator(generator)}
      {!isPlain && evidence?.because && <small>{words.because(evidence.because)}</small>}
      {others.length > 0 && <small>{words.others(others)}</small>}
    </>
  );
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(text) && URL.canParse(text);
}

function codesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
}

function isCode(text: string): boolean {
  return /^[a-z]{2,3}(?:[-_][a-z\d]{2,4})*$/i.test(text);
}
