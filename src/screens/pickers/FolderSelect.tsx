import { Select } from '../../design/Select';
import { useDeskText } from '../../i18n/desk-text';
import type { LibraryItem } from '../../media/library/library-item';
import { foldersOf } from '../../media/library/list-items';

export interface FolderSelectProps {
  readonly items: readonly LibraryItem[];
  /** Null for all folders. */
  readonly value: string | null;
  readonly onChange: (folder: string | null) => void;
}

/** Stands for all folders: no folder's path begins with a slash. */
const all = '/';

/** Which folder's images and files are shown. */
export function FolderSelect({ items, value, onChange }: FolderSelectProps) {
  const { media: words } = useDeskText();
  const folders = foldersOf(items).map((folder) => ({ value: folder, label: folder || words.topFolder }));
  return (
    <Select
      aria-label={words.folder}
      choices={[{ value: all, label: words.allFolders }, ...folders]}
      value={value ?? all}
      onChange={(event) => onChange(event.target.value === all ? null : event.target.value)}
    />
  );
}
