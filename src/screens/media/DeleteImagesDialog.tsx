import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { useToasts } from '../../design/Toasts';
import { useDeskText } from '../../i18n/desk-text';
import { useText } from '../../i18n/text';
import { nameOf } from '../../lib/path';
import type { LibraryItem } from '../../media/library/library-item';
import { changeSite, type ChangeProblem } from './change-site';
import { ChangeProblemNote } from './ChangeProblemNote';
import { draftsNaming } from './drafts-naming';
import type { ImageDialogProps } from './image-dialog';
import styles from './Media.module.css';
import { OtherUses } from './OtherUses';

/** Uses that are listed by name. */
const most = 12;

/** Asks before images and files are deleted, in one step, and tells what shows them. */
export function DeleteImagesDialog(props: ImageDialogProps & { readonly images: readonly LibraryItem[] }) {
  const { site, ready, library, images, drafts, onClose } = props;
  const { media, siteFiles } = useDeskText();
  const hasFiles = images.some(({ kind }) => kind === 'file');
  const words = hasFiles ? { ...media.remove, ...siteFiles.remove, ...siteFiles.removeMany } : media.remove;
  const { general } = useText();
  const toasts = useToasts();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ChangeProblem | null>(null);
  const names = images.map(({ path }) => nameOf(path));
  const isOne = images.length === 1;
  const { titles } = library.found;
  const uses = images.flatMap(({ path, uses: found }) => (found ?? []).map((use) => ({ ...use, path })));
  const others = images.flatMap((image) => image.others.filter(({ kind }) => kind !== 'draft'));
  const concerned = [...new Set(images.flatMap(({ path }) => draftsNaming(drafts, path)))];
  const isPosts = uses.every(({ isPost }) => isPost);
  const isShown = uses.length > 0;
  const isUnknown = !library.isWhole && !isShown;

  async function remove(): Promise<void> {
    setBusy(true);
    const changes = images.map(({ path }) => ({ kind: 'remove' as const, path }));
    const stopped = await changeSite(site, ready, { changes, message: words.message(names) });
    setBusy(false);
    setProblem(stopped);
    if (stopped) return;
    toasts.show({ id: 'image', icon: Trash2, text: words.done(names) });
    onClose(null);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !isBusy && onClose()}
      title={isOne ? words.title(names[0] ?? '') : words.titleOfMany(images.length)}
      foot={
        <>
          <Button onClick={() => onClose()}>{general.cancel}</Button>
          <Button variant="danger" busy={isBusy} onClick={() => void remove()}>
            {isBusy ? words.busy : words.now}
          </Button>
        </>
      }
    >
      {problem && <ChangeProblemNote problem={problem} />}
      {isShown && (
        <>
          <p>
            {isOne ? words.used(uses.length, isPosts) : words.usedOfMany(new Set(uses.map(({ path }) => path)).size)}
          </p>
          <ul className={styles.uses}>
            {uses.slice(0, most).map(({ path, post }) => (
              <li key={`${path} ${post}`}>
                {isOne ? (titles.get(post) ?? post) : words.use(nameOf(path), titles.get(post) ?? post)}
              </li>
            ))}
            {uses.length > most && <li>{media.details.more(uses.length - most)}</li>}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <p>{words.others}</p>
          <OtherUses others={others} titles={titles} />
        </>
      )}
      {isUnknown && <p>{words.unknown}</p>}
      {!isUnknown && !isShown && others.length === 0 && concerned.length === 0 && (
        <p>{isOne ? words.unused : words.unusedOfMany}</p>
      )}
      {concerned.length > 0 && (
        <>
          <p>{isOne ? words.drafts(concerned.length) : words.draftsOfMany(concerned.length)}</p>
          <ul className={styles.uses}>
            {concerned.map(({ key, title }) => (
              <li key={key.path}>{title || key.path}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.quiet}>{isOne ? words.back : words.backOfMany}</p>
    </Dialog>
  );
}
