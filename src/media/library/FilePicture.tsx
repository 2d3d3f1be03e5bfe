import { AudioLines, File, FileArchive, FileSpreadsheet, FileText, Film, type LucideIcon, Route } from 'lucide-react';
import { Icon } from '../../design/Icon';
import { useDeskText } from '../../i18n/desk-text';
import { extensionOf } from '../../lib/path';
import { type FileKind, fileKind } from '../../site/file-kind';
import styles from './ImageGrid.module.css';

const icons: Readonly<Record<FileKind, LucideIcon>> = {
  document: FileText,
  table: FileSpreadsheet,
  archive: FileArchive,
  track: Route,
  audio: AudioLines,
  video: Film,
  other: File,
};

/** What stands for a file: its kind and its size. Nothing of it is fetched. */
export function FilePicture({ path, size }: { readonly path: string; readonly size: number }) {
  const { media, siteFiles } = useDeskText();
  const kind = fileKind(path);
  return (
    <span className={styles.picture} data-state="file">
      <Icon of={icons[kind]} />
      <small>
        {siteFiles.kinds[kind]}, {extensionOf(path).slice(1).toUpperCase()}, {media.size(size)}
      </small>
    </span>
  );
}
