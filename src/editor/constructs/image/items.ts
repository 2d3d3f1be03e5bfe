import { Image } from 'lucide-react';
import { pickImages } from '../../images/pick-images';
import type { InsertableBlock } from '../../insertable-block';

export const imageItems: readonly InsertableBlock[] = [
  {
    name: 'image',
    group: 'media',
    icon: Image,
    words: ({ editor }) => editor.items.image,
    isInline: true,
    insert: ({ addImages }) => void pickImages({ several: true }).then(addImages),
  },
];
