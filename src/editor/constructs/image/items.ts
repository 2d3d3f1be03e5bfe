import { Image, Images } from 'lucide-react';
import { pickImages } from '../../../media/pick-images';
import type { InsertableBlock } from '../../insertion/insertable-block';

export const imageItems: readonly InsertableBlock[] = [
  {
    name: 'image',
    group: 'media',
    icon: Image,
    words: ({ editor }) => editor.items.image,
    isInline: true,
    insert: ({ addImages }) => void pickImages({ several: true }).then(addImages),
  },
  {
    name: 'imageFromSite',
    group: 'media',
    icon: Images,
    words: ({ media }) => media.image.fromSite,
    isInline: true,
    insert: ({ pickImage }) => void pickImage(),
  },
];
