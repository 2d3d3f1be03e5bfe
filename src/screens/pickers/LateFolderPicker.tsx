import { Asked } from '../../design/late/Asked';
import { createLatePart } from '../../design/late/late-part';
import type { FolderPickerProps } from './FolderPicker';

const folderPicker = createLatePart(async () => (await import('./FolderPicker')).FolderPicker);

/** Fetched when somebody wants another folder. */
export function LateFolderPicker(props: FolderPickerProps) {
  return (
    <Asked part={folderPicker} onGiveUp={props.onClose}>
      {(FolderPicker) => <FolderPicker {...props} />}
    </Asked>
  );
}
