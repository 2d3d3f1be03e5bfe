import { TriangleAlert } from 'lucide-react';
import { Banner } from '../../design/Banner';
import { useDeskText } from '../../i18n/desk-text';
import type { Site } from '../../site/site';
import { Section } from './Section';
import styles from './Settings.module.css';

/** So many lines are shown before the rest is only counted. */
const most = 30;

/** What was read of another system's settings, and what of it has no effect. */
export function ConfigSection({ site: { config, problems = [] } }: { readonly site: Site }) {
  const { config: words } = useDeskText().settings;
  const notes = config?.notUnderstood.filter(({ code }) => code !== 'ignored') ?? [];
  return (
    <Section title={words.title} note={words.note}>
      {problems.map(({ code, detail }) => (
        <Banner key={`${code} ${detail}`} boxed icon={TriangleAlert} className={styles.problem}>
          {words.problem(code, detail)}
        </Banner>
      ))}
      {config && (
        <p className={styles.file}>
          <b>{words.read(config.cms)}</b> <code>{config.path}</code>
          {notes.length === 0 && <small>{words.all}</small>}
        </p>
      )}
      {notes.length > 0 && (
        <details className={styles.notes}>
          <summary>{words.some(notes.length)}</summary>
          <ul>
            {notes.slice(0, most).map(({ place, code, detail, path }, index) => (
              <li key={`${index} ${place}`}>
                <code>{[path, place || words.whole].filter(Boolean).join(' · ')}</code> {words.words(code)}
                {detail !== undefined && <q>{detail}</q>}
              </li>
            ))}
          </ul>
          {notes.length > most && <p>{words.more(notes.length - most)}</p>}
        </details>
      )}
    </Section>
  );
}
