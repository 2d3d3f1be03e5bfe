import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { useToasts } from '../../design/Toasts';
import { useDeskText } from '../../i18n/desk-text';
import { useText } from '../../i18n/text';
import { nameOf } from '../../lib/path';
import type { LibraryImage } from '../../media/library/library-image';
import type { SiteReady } from '../../site/site-store';
import type { SitePorts } from '../screen-ports';
import { changeSite, type ChangeProblem } from './change-site';
import { ChangeProblemNote } from './ChangeProblemNote';
import styles from './Media.module.css';

export interface ImageDialogProps {
  readonly site: SitePorts;
  readonly ready: SiteReady;
  readonly image: LibraryImage;
  /** Posts' titles by path. */
  readonly titles: ReadonlyMap<string, string>;
  /** Drafts on this device that name it. */
  readonly draftCount: number;
  /** `path` is where the image lies now, when it was changed. */
  readonly onClose: (path?: string | null) => void;
}

/** Asks before an image is deleted, and tells which posts show it. */
export function DeleteImageDialog({ site, ready, image, titles, draftCount, onClose }: ImageDialogProps) {
  const { remove: words } = useDeskText().media;
  const { general } = useText();
  const toasts = useToasts();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ChangeProblem | null>(null);
  const name = nameOf(image.path);
  const { uses } = image;

  async function remove(): Promise<void> {
    setBusy(true);
    const stopped = await changeSite(site, ready, [{ kind: 'remove', path: image.path }], words.message(name));
    setBusy(false);
    setProblem(stopped);
    if (stopped) return;
    toasts.show({ id: 'image', icon: Trash2, text: words.done(name) });
    onClose(null);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !isBusy && onClose()}
      title={words.title(name)}
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
      <p>{uses === null ? words.unknown : uses.length > 0 ? words.used(uses.length) : words.unused}</p>
      {uses !== null && uses.length > 0 && (
        <ul className={styles.uses}>
          {uses.map(({ post }) => (
            <li key={post}>{titles.get(post) ?? post}</li>
          ))}
        </ul>
      )}
      {draftCount > 0 && <p>{words.drafts(draftCount)}</p>}
      <p className={styles.quiet}>{words.back}</p>
    </Dialog>
  );
}
