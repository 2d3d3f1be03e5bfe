import type { Value } from '../../content/value';
import { areEmpty, defineField, share } from '../field';
import { ImageField } from './ImageField';

const names =
  /(?:^|[a-z_-])(?:image|img|cover|thumbnail|thumb|photo|picture|hero|banner|feature[d_-]*image|og_?image|avatar|logo|preview)$/i;
const isImagePath = (value: Value) =>
  typeof value === 'string' && /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].*)?$/i.test(value);

/** The path or address of a picture. */
export const image = defineField<string>({
  kind: 'image',
  guess: (name, samples) => {
    const texts = share(samples, (value) => typeof value === 'string');
    const paths = share(samples, isImagePath);
    return names.test(name) ? Math.max(0.9 * paths, areEmpty(samples) ? 0.7 : 0.4 * texts) : 0.85 * paths;
  },
  read: (value) => (value === null ? '' : typeof value === 'string' && !/[\r\n]/.test(value) ? value : undefined),
  print: (value) => value,
  empty: () => '',
  examples: ['', '/images/tide.jpg', './dulse.webp', 'https://example.org/a.png?w=2', 'cover with spaces.svg'],
  Input: ImageField,
});
