import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Icon } from '../../design/Icon';
import { createLatePart } from '../../design/late/late-part';
import { LatePlace } from '../../design/late/LatePlace';
import { useDeskText } from '../../i18n/desk-text';
import { useText } from '../../i18n/text';
import { collectionKey } from '../../site/collection-of';
import type { Collection } from '../../site/site';
import { iconOf } from '../desk/place-of';
import { Section } from './Section';
import styles from './Settings.module.css';
import type { SettingsScreenProps } from './SettingsScreen';

const part = createLatePart(async () => (await import('./Part')).Part);

/** The parts of a site that people write in, each with its ways. */
export function PartsSection({ site, ready }: SettingsScreenProps) {
  const { parts: words } = useDeskText().settings;
  const collections = ready.site.collections.filter(({ kind, files }) => kind !== 'files' || files);
  if (collections.length === 0) return null;
  return (
    <Section title={words.title} note={words.note}>
      <ul className={styles.parts}>
        {collections.map((collection) => (
          <PartRow key={collectionKey(collection)} site={site} ready={ready} collection={collection} />
        ))}
      </ul>
    </Section>
  );
}

function PartRow({ site, ready, collection }: SettingsScreenProps & { readonly collection: Collection }) {
  const { posts } = useText();
  const { settings } = useDeskText();
  const [isOpen, setOpen] = useState(false);
  const id = `part-${collectionKey(collection)}`;
  const label = collection.label ?? collection.name;
  const isMain = collection === ready.collection;
  const mark = isMain ? settings.parts.main : collection.hidden ? settings.parts.hidden : null;
  return (
    <li className={styles.part}>
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={iconOf(collection)} />
          <span className={styles.name}>
            <span>
              {label}
              {mark && <em>{mark}</em>}
            </span>
            <code>{collection.folder || posts.theTop}</code>
          </span>
          <span className={styles.count}>{!collection.filter && settings.count(collection.paths.length)}</span>
          <Icon of={ChevronDown} small />
        </button>
      </h3>
      {isOpen && (
        <div id={id} className={styles.panel}>
          <LatePlace part={part} label={label}>
            {(Part) => <Part site={site} ready={ready} collection={collection} />}
          </LatePlace>
        </div>
      )}
    </li>
  );
}
