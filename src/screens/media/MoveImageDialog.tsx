import { PenLine } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { Select } from '../../design/Select';
import { TextInput } from '../../design/TextInput';
import { useToasts } from '../../design/Toasts';
import { useDeskText } from '../../i18n/desk-text';
import { useText } from '../../i18n/text';
import { extensionOf, folderOf, joinPath, nameOf } from '../../lib/path';
import type { LibraryItem } from '../../media/library/library-item';
import { foldersOf } from '../../media/library/list-items';
import { RepositoryError } from '../../repository/repository-error';
import { slugOf } from '../../site/slug';
import type { ChangeProblem } from './change-site';
import { ChangeProblemNote } from './ChangeProblemNote';
import { draftsNaming } from './drafts-naming';
import type { ImageDialogProps } from './image-dialog';
import styles from './Media.module.css';
import { type MoveProblem, moveSiteImage } from './move-site-image';
import { OtherUses } from './OtherUses';

/** Gives an image or a file another name or another folder, in whatever shows it too. */
export function MoveImageDialog(props: ImageDialogProps & { readonly image: LibraryItem }) {
  const { site, ready, library, image, drafts, onClose } = props;
  const { media, siteFiles } = useDeskText();
  const words = image.kind === 'file' ? { ...media.rename, ...siteFiles.rename } : media.rename;
  const { general } = useText();
  const toasts = useToasts();
  const name = nameOf(image.path);
  const home = folderOf(image.path);
  const extension = extensionOf(name);
  const stem = name.slice(0, name.length - extension.length);
  const [typed, setTyped] = useState(stem);
  const [folder, setFolder] = useState(home);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<MoveProblem | 'empty' | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // A name that nobody changes stays as it is, however it is written.
  const next = typed === stem ? name : slugOf(typed) + extension.toLowerCase();
  const to = joinPath(folder, next);
  const files = (image.uses ?? []).map(({ post }) => post);
  const isPosts = (image.uses ?? []).every(({ isPost }) => isPost);
  const elsewhere = image.others.filter(({ kind }) => kind === 'named' || kind === 'listed');
  const { titles } = library.found;
  const draftCount = draftsNaming(drafts, image.path).length;
  const titleOf = (path: string) => titles.get(path) ?? (drafts.find(({ key }) => key.path === path)?.title || path);

  async function save(): Promise<void> {
    if (slugOf(typed) === '') return setProblem('empty');
    if (to === image.path) return onClose();
    setBusy(true);
    const isMoved = folder !== home;
    const message = isMoved ? words.movedMessage(name, to) : words.message(name, next);
    const stopped = await moveSiteImage({ site, ready, from: image.path, to, files, message });
    setBusy(false);
    setProblem(stopped);
    if (stopped) return undefined;
    const text = isMoved ? words.moved(next, folder || media.topFolder) : words.done(next);
    toasts.show({ id: 'image', tone: 'good', icon: PenLine, text });
    return onClose(to);
  }

  function inWords(stopped: MoveProblem | 'empty'): ChangeProblem | string {
    if (stopped === 'empty') return words.empty;
    if (stopped instanceof RepositoryError) return stopped;
    switch (stopped.kind) {
      case 'taken':
        return words.taken;
      case 'stuck':
        return words.stuck(titleOf(stopped.file));
      case 'stuck-draft':
        return words.stuckDraft(titleOf(stopped.file));
      case 'written-elsewhere':
        return words.elsewhere(titleOf(stopped.path));
      default:
        return stopped;
    }
  }

  const folders = [...new Set([home, ...foldersOf(library.items)])].toSorted((a, b) => (a < b ? -1 : 1));
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !isBusy && onClose()}
      title={words.title(name)}
      initialFocus={input}
      keepOnPressOutside
      foot={
        <>
          <Button onClick={() => onClose()}>{general.cancel}</Button>
          <Button variant="solid" busy={isBusy} onClick={() => void save()}>
            {isBusy ? words.saving : elsewhere.length > 0 ? words.anyway : words.save}
          </Button>
        </>
      }
    >
      {problem && <ChangeProblemNote problem={inWords(problem)} />}
      <div className={styles.place}>
        <Field label={words.label} note={next !== typed + extension ? words.becomes(next) : words.note(extension)}>
          {(control) => (
            <TextInput
              {...control}
              ref={input}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setProblem(null);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !isBusy) void save();
              }}
            />
          )}
        </Field>
        <Field label={words.folder}>
          {(control) => (
            <Select
              {...control}
              value={folder}
              choices={folders.map((value) => ({ value, label: value || media.topFolder }))}
              onChange={(event) => {
                setFolder(event.target.value);
                setProblem(null);
              }}
            />
          )}
        </Field>
      </div>
      <ul className={styles.consequences}>
        <li>{files.length > 0 ? words.uses(files.length, isPosts) : words.unused}</li>
        {draftCount > 0 && <li>{words.drafts(draftCount)}</li>}
        {elsewhere.length > 0 && (
          <li>
            {words.others(elsewhere.length)}
            <OtherUses others={elsewhere} titles={titles} />
          </li>
        )}
        <li>{words.otherSites}</li>
      </ul>
    </Dialog>
  );
}
