import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { useToasts } from '../../design/Toasts';
import { useDeskText } from '../../i18n/desk-text';
import { useText } from '../../i18n/text';
import { RepositoryError } from '../../repository/repository-error';
import { ErrorNote } from '../ErrorNote';
import type { SitePorts } from '../screen-ports';
import { type ChoicesFile, choicesFile, saveChoices } from './save-choices';
import { SaidList } from './SaidList';
import styles from './Settings.module.css';
import type { SettingsScreenProps } from './SettingsScreen';

export interface SaveDialogProps extends SettingsScreenProps {
  readonly onClose: () => void;
}

/** Asks before the choices are written into the site, and tells what is written. */
export function SaveDialog({ site, ready, onClose }: SaveDialogProps) {
  const { general } = useText();
  const { settings } = useDeskText();
  const { save: words } = settings;
  const toasts = useToasts();
  const [file, setFile] = useState<ChoicesFile | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | RepositoryError | null>(null);

  useEffect(() => {
    let left = false;
    choicesFile(site, ready).then(
      (made) => {
        if (left) return;
        if (made === 'unreadable') setProblem(words.unreadable);
        else setFile(made);
      },
      (error: unknown) => left || setProblem(asProblem(error)),
    );
    return () => void (left = true);
  }, [site, ready, words]);

  async function save(made: ChoicesFile): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const outcome = await saveChoices(site, ready, made, words.message(made.path));
      if (outcome.kind === 'published') {
        await site.site.refresh();
        if (isThere(site, made.path, outcome.after[made.path])) await site.site.choose(null);
        toasts.show({ id: 'choices', tone: 'good', icon: Check, text: words.done });
        return onClose();
      }
      setProblem(outcome.kind === 'clash' ? words.clash : words.protected(outcome.detail));
      if (outcome.kind === 'clash') await site.site.refresh();
    } catch (error) {
      setProblem(asProblem(error));
    }
    setBusy(false);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !isBusy && onClose()}
      title={words.title}
      lead={words.lead}
      foot={
        <>
          <Button onClick={onClose}>{general.cancel}</Button>
          <Button variant="solid" busy={isBusy} disabled={file === null} onClick={() => file && void save(file)}>
            {isBusy ? words.busy : words.now}
          </Button>
        </>
      }
    >
      {typeof problem === 'string' && (
        <p className={styles.refused} role="alert">
          {problem}
        </p>
      )}
      {problem instanceof RepositoryError && <ErrorNote error={problem} />}
      {file && (
        <>
          <SaidList choices={file.choices} />
          {file.expected !== null && <p className={styles.kept}>{file.isRewritten ? words.rewritten : words.kept}</p>}
          <details className={styles.notes}>
            <summary>{words.file(file.path)}</summary>
            <pre>{file.text}</pre>
          </details>
        </>
      )}
    </Dialog>
  );
}

/** Whether the site as it is read now has the file; a host may be a moment behind, and then the choices stay. */
function isThere({ site }: SitePorts, path: string, oid: string | null | undefined): boolean {
  const now = site.getState();
  return now.kind === 'ready' && now.tree.entries.some((entry) => entry.path === path && entry.oid === oid);
}

/** Throws what is no error of the host. */
function asProblem(error: unknown): RepositoryError {
  if (error instanceof RepositoryError) return error;
  throw error;
}
