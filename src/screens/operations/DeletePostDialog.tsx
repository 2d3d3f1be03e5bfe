import { type DeskMessages, useDeskText } from '../../i18n/desk-text';
import { useMemo } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { readPostFile } from '../../content/read-post-file';
import { deletePost, type Deletion } from '../../site/delete-post';
import { linksToPost } from '../../site/links-to-post';
import { postAddress } from '../../site/post-address';
import { countFiles, type Effect, Effects } from './Effects';
import type { PostAround } from './read-post-around';

export interface DeletePostDialogProps {
  readonly around: PostAround;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onDelete: (deletion: Deletion) => void;
}

/** Says what goes and what stays before a post is deleted. */
export function DeletePostDialog({ around, busy, onCancel, onDelete }: DeletePostDialogProps) {
  const { operations: words } = useDeskText();
  const deletion = useMemo(() => deletePost(around), [around]);
  const effects = useMemo(() => effectsOf(around, deletion, words), [around, deletion, words]);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onCancel()}
      title={words.deletion.title(around.title)}
      lead={around.isLeftOut ? undefined : words.deletion.lead}
      foot={
        <>
          <Button variant="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
          <Button variant="danger" busy={busy} onClick={() => onDelete(deletion)}>
            {busy ? words.deletion.deleting : words.deletion.confirm}
          </Button>
        </>
      }
    >
      <Effects effects={effects} />
    </Dialog>
  );
}

function effectsOf(around: PostAround, deletion: Deletion, words: DeskMessages['operations']): readonly Effect[] {
  const { path, text, site, posts, draft } = around;
  const address = postAddress(site, path, readPostFile(text).frontmatter?.values ?? {});
  const links = linksToPost(posts, site, { path, address });
  const [images, others] = countFiles(deletion.along);
  const names = deletion.unusedImages.map((image) => image.slice(image.lastIndexOf('/') + 1));
  const effects: readonly (Effect | false)[] = [
    deletion.along.length > 0 && { kind: 'files', text: words.deletion.along(images, others) },
    names.length > 0 && { kind: 'files', text: words.deletion.unused(names) },
    deletion.translations.length > 0 && {
      kind: 'languages',
      text: words.deletion.translations(deletion.translations.length),
    },
    draft !== null && { kind: 'draft', text: words.deletion.draft },
    links.byAddress.length > 0 && { kind: 'warn', text: words.deletion.links(links.byAddress.length) },
    links.byFile.length > 0 && { kind: 'warn', text: words.deletion.names(links.byFile.length) },
    { kind: 'safe', text: words.deletion.history },
  ];
  return effects.filter((effect) => effect !== false);
}
