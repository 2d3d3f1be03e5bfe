import { PenLine } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { TextInput } from '../../design/TextInput';
import { useToasts } from '../../design/Toasts';
import { useDeskText } from '../../i18n/desk-text';
import { useText } from '../../i18n/text';
import { extensionOf, nameOf } from '../../lib/path';
import { RepositoryError } from '../../repository/repository-error';
import { renameImage } from '../../site/rename-image';
import { fileTree, type SiteReady } from '../../site/site-store';
import { slugOf } from '../../site/slug';
import { changeSite, type ChangeProblem } from './change-site';
import { ChangeProblemNote } from './ChangeProblemNote';
import type { ImageDialogProps } from './DeleteImageDialog';
import styles from './Media.module.css';

/** Gives an image another name, in the posts that show it too. */
export function RenameImageDialog({ site, ready, image, titles, draftCount, onClose }: ImageDialogProps) {
  const { rename: words } = useDeskText().media;
  const { general } = useText();
  const toasts = useToasts();
  const name = nameOf(image.path);
  const extension = extensionOf(name).toLowerCase();
  const [typed, setTyped] = useState(name.slice(0, name.length - extension.length));
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ChangeProblem | string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const slug = slugOf(typed);
  const next = slug + extension;
  const uses = image.uses ?? [];

  async function save(): Promise<void> {
    if (slug === '') return setProblem(words.empty);
    if (next === name) return onClose();
    setBusy(true);
    setProblem(await renamed(ready));
    setBusy(false);
  }

  /** Null when it is done. */
  async function renamed({ site: described, tree }: SiteReady): Promise<ChangeProblem | string | null> {
    const paths = uses.map(({ post }) => post);
    const texts = await fileTree(site.repository, tree)
      .read(paths)
      .catch((error: unknown) => (error instanceof RepositoryError ? error : Promise.reject(error)));
    if (texts instanceof RepositoryError) return texts;
    const made = renameImage({
      site: described,
      path: image.path,
      name: next,
      paths: tree.entries.map(({ path }) => path),
      posts: [...texts].map(([path, text]) => ({ path, text })),
    });
    if (made.kind === 'stuck') return words.stuck(titles.get(made.post) ?? made.post);
    if (made.kind !== 'renamed') return words.taken;
    const stopped = await changeSite(site, ready, made.changes, words.message(name, next));
    if (stopped) return stopped;
    toasts.show({ id: 'image', tone: 'good', icon: PenLine, text: words.done(next) });
    onClose(made.path);
    return null;
  }

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
            {isBusy ? words.saving : words.save}
          </Button>
        </>
      }
    >
      {problem && <ChangeProblemNote problem={problem} />}
      <Field
        label={words.label}
        note={next !== typed + extension && slug !== '' ? words.becomes(next) : words.note(extension)}
      >
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
      <ul className={styles.consequences}>
        <li>{uses.length > 0 ? words.posts(uses.length) : words.noPosts}</li>
        {draftCount > 0 && <li>{words.drafts(draftCount)}</li>}
        <li>{words.elsewhere}</li>
      </ul>
    </Dialog>
  );
}
