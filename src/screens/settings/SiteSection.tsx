import { type ReactNode, Suspense, useState } from 'react';
import { Button } from '../../design/Button';
import { useDeskText } from '../../i18n/desk-text';
import { useText } from '../../i18n/text';
import { languageName } from '../../lib/language-name';
import { FolderPickerOnDemand } from '../folder-picker';
import { Section } from './Section';
import styles from './Settings.module.css';
import type { SettingsScreenProps } from './SettingsScreen';

/** What kind of site it is, and where its posts are. */
export function SiteSection({ site, ready }: SettingsScreenProps) {
  const { posts } = useText();
  const { settings } = useDeskText();
  const { site: words } = settings;
  const [isChoosing, setChoosing] = useState(false);
  const { generator, evidence, languages = [] } = ready.site;
  const url = site.siteUrl(ready);
  const others = [...new Set(evidence?.others.map((other) => words.generator(other.generator)) ?? [])];
  const isPlain = generator === 'plain';
  const main = ready.collection;
  return (
    <Section title={words.title} note={words.note}>
      <dl className={styles.facts}>
        <Fact name={words.address}>
          {url && /^https?:\/\//i.test(url) ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {url.replace(/^https?:\/\//, '')}
            </a>
          ) : (
            words.noAddress
          )}
        </Fact>
        <Fact name={words.madeWith}>
          {isPlain ? words.plain : words.generator(generator)}
          {!isPlain && evidence?.because && <small>{words.because(evidence.because)}</small>}
          {others.length > 0 && <small>{words.others(others)}</small>}
        </Fact>
        <Fact
          name={words.posts}
          action={
            <Button variant="link" aria-label={words.changePosts} onClick={() => setChoosing(true)}>
              {settings.change}
            </Button>
          }
        >
          {main ? <code>{main.folder || posts.theTop}</code> : words.noPosts}
          {main && <small>{settings.count(main.paths.length)}</small>}
        </Fact>
        {languages.length > 1 && <Fact name={words.languages}>{languages.map(languageName).join(', ')}</Fact>}
      </dl>
      {isChoosing && (
        <Suspense fallback={null}>
          <FolderPickerOnDemand site={site} ready={ready} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </Section>
  );
}

function Fact({
  name,
  action,
  children,
}: {
  readonly name: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        <div>{children}</div>
        {action}
      </dd>
    </div>
  );
}
