import { Select } from '../../design/Select';
import { useDeskText } from '../../i18n/desk-text';
import type { LibraryImage } from '../../media/library/library-image';
import { foldersOf } from '../../media/library/list-images';

export interface FolderSelectProps {
  readonly images: readonly LibraryImage[];
  /** Null for all folders. */
  readonly value: string | null;
  readonly onChange: (folder: string | null) => void;
}

/** Stands for all folders: no folder's path begins with a slash. */
const all = '/';

/** Which folder's images are shown. */
export function FolderSelect({ images, value, onChange }: FolderSelectProps) {
  const { media: words } = useDeskText();
  const folders = foldersOf(images).map((folder) => ({ value: folder, label: folder || words.topFolder }));
  return (
    <Select
      aria-label={words.folder}
      choices={[{ value: all, label: words.allFolders }, ...folders]}
      value={value ?? all}
      onChange={(event) => onChange(event.target.value === all ? null : event.target.value)}
    />
  );
}
