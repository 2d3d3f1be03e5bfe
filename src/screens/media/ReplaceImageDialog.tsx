import { Replace } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { useToasts } from '../../design/Toasts';
import { useDeskText } from '../../i18n/desk-text';
import { useText } from '../../i18n/text';
import { blobId } from '../../lib/blob-id';
import { extensionOf, nameOf } from '../../lib/path';
import type { LibraryItem } from '../../media/library/library-item';
import { altsOf } from '../../media/library/list-items';
import { type PreparedImage, prepareImage } from '../../media/prepare-image';
import { imageTypeAt } from '../../site/image-type';
import { changeSite, type ChangeProblem } from './change-site';
import { ChangeProblemNote } from './ChangeProblemNote';
import type { ImageDialogProps } from './image-dialog';
import styles from './Media.module.css';

/** Puts another image in the place of one: under its very address. */
export function ReplaceImageDialog(
  props: Omit<ImageDialogProps, 'drafts' | 'library'> & { readonly image: LibraryItem; readonly file: File },
) {
  const { site, ready, image, file, onClose } = props;
  const { media, post } = useDeskText();
  const words = media.replace;
  const { general } = useText();
  const toasts = useToasts();
  const name = nameOf(image.path);
  const [prepared, setPrepared] = useState<{ readonly made: PreparedImage; readonly id: string | null } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ChangeProblem | null>(null);
  const { pictures } = site;
  const { path } = image;

  useEffect(() => {
    let left = false;
    async function prepare(): Promise<void> {
      const made = await prepareImage(file, { pictures, as: imageTypeAt(path) ?? '' });
      const id = made.kind === 'ready' ? await blobId(made.bytes) : null;
      if (!left) setPrepared({ made, id });
    }
    void prepare();
    return () => {
      left = true;
    };
  }, [file, path, pictures]);

  const made = prepared?.made;
  const isSame = prepared?.id === image.oid;
  const address = useMemo(
    () => (made?.kind === 'ready' ? URL.createObjectURL(new Blob([made.bytes], { type: made.type })) : null),
    [made],
  );
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);

  async function replace(): Promise<void> {
    if (made?.kind !== 'ready') return;
    setBusy(true);
    const changes = [{ kind: 'put' as const, path: image.path, bytes: made.bytes }];
    const stopped = await changeSite(site, ready, { changes, message: words.message(name) });
    setBusy(false);
    setProblem(stopped);
    if (stopped) return;
    toasts.show({ id: 'image', tone: 'good', icon: Replace, text: words.done(name) });
    onClose(image.path);
  }

  const refused =
    made?.kind === 'refused'
      ? made.reason === 'other-type'
        ? words.otherType(extensionOf(name))
        : post.image.refused[made.reason]
      : null;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !isBusy && onClose()}
      title={words.title(name)}
      foot={
        <>
          <Button onClick={() => onClose()}>{general.cancel}</Button>
          <Button
            variant="solid"
            busy={isBusy}
            disabled={made?.kind !== 'ready' || isSame}
            onClick={() => void replace()}
          >
            {isBusy ? words.busy : words.now}
          </Button>
        </>
      }
    >
      {problem && <ChangeProblemNote problem={problem} />}
      {refused && <ChangeProblemNote problem={refused} />}
      <output>{!made && words.preparing}</output>
      {made?.kind === 'ready' && (
        <>
          {address && <img className={styles.replacement} src={address} alt="" />}
          <p>{isSame ? words.same : words.sizes(image.size, made.bytes.length)}</p>
          <p>{words.everywhere(image.uses?.length ?? 0)}</p>
          {altsOf(image).length > 0 && <p>{words.alts}</p>}
        </>
      )}
      <p className={styles.quiet}>{media.remove.back}</p>
    </Dialog>
  );
}
