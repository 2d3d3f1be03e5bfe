import { Paperclip } from 'lucide-react';
import { pickFiles } from '../../media/pick-files';
import type { InsertableBlock } from '../insertion/insertable-block';

/** Files of this device that readers get. */
export const fileItems: readonly InsertableBlock[] = [
  {
    name: 'file',
    group: 'media',
    icon: Paperclip,
    words: ({ files }) => files.items.file,
    isInline: true,
    insert: ({ addFiles }) => void pickFiles({ several: true }).then(addFiles),
  },
];
