import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../design/Button';
import { useToasts } from '../../design/Toasts';
import { useDeskText } from '../../i18n/desk-text';
import { SaveDialog } from './SaveDialog';
import { Section } from './Section';
import styles from './Settings.module.css';
import type { SettingsScreenProps } from './SettingsScreen';

/** The person's own choices: kept here, saved for everybody, or forgotten. */
export function ChoicesSection({ site, ready }: SettingsScreenProps) {
  const { choices: words } = useDeskText().settings;
  const toasts = useToasts();
  const [isSaving, setSaving] = useState(false);
  const { choices, head } = ready;

  function forget() {
    void site.site.choose(null);
    toasts.show({
      id: 'choices',
      icon: Undo2,
      text: words.forgotten,
      action: (
        <Button
          size="small"
          onClick={() => {
            void site.site.choose(choices);
            toasts.dismiss('choices');
          }}
        >
          {words.undo}
        </Button>
      ),
    });
  }

  return (
    <Section title={words.title} note={words.note}>
      <p className={styles.kept}>{!choices ? words.none : head.canWrite ? words.kept : words.readOnly}</p>
      {choices && (
        <div className={styles.actions}>
          {head.canWrite && (
            <Button variant="solid" onClick={() => setSaving(true)}>
              {words.save}
            </Button>
          )}
          <Button onClick={forget}>{words.forget}</Button>
        </div>
      )}
      {isSaving && <SaveDialog site={site} ready={ready} onClose={() => setSaving(false)} />}
    </Section>
  );
}
