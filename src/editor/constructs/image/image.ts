import { Image as TiptapImage } from '@tiptap/extension-image';
import type { Construct } from '../../construct';
import { safeAddress } from '../../link/safe-address';

const Image = TiptapImage.extend({
  addAttributes: () => ({
    src: { default: '', renderHTML: ({ src }: Record<string, unknown>) => ({ src: safeImage(src) }) },
    alt: { default: '' },
    title: { default: null },
  }),
  parseHTML: () => [
    {
      tag: 'img[src]',
      getAttrs: (element) =>
        safeImage(element.getAttribute('src')) === null
          ? false
          : {
              src: element.getAttribute('src'),
              alt: element.getAttribute('alt') ?? '',
              title: element.getAttribute('title'),
            },
    },
  ],
}).configure({ inline: true });

export const image: Construct = {
  name: 'image',
  extensions: [Image],
  read: {
    image: (node, { schema }) =>
      schema.node('image', { src: node.url, alt: node.alt ?? '', title: node.title || null }),
  },
  write: {
    image: (node) => ({ type: 'image', url: node.attrs.src, alt: node.attrs.alt ?? '', title: node.attrs.title }),
  },
  examples: [
    '![A boat](/images/boat.jpg)\n',
    'Text ![](a.png "A title") text ![b *c*](<with space.png> \'t\')\n',
    '[![linked](a.png)](https://example.org/)\n',
  ],
};

function safeImage(src: unknown): string | null {
  return typeof src === 'string' && /^data:image\/(?:png|jpe?g|gif|webp|avif);/i.test(src) ? src : safeAddress(src);
}
