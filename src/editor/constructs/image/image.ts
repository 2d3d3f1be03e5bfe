import { Image as TiptapImage } from '@tiptap/extension-image';
import type { Construct } from '../../construct';
import { safeAddress } from '../../link/safe-address';

const Image = TiptapImage.extend({
  addAttributes: () => ({
    src: { default: '', renderHTML: ({ src }: Record<string, unknown>) => ({ src: safeImage(src) }) },
    alt: { default: '' },
    title: { default: null },
    /** The list of attributes behind it, as it is written: `{: width="400"}`. */
    attributes: {
      default: '',
      parseHTML: (element: HTMLElement) => element.dataset.attributes ?? '',
      renderHTML: ({ attributes }: Record<string, unknown>) => (attributes ? { 'data-attributes': attributes } : {}),
    },
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
    image: ({ url, alt, title, data }, { schema }) =>
      schema.node('image', { src: url, alt: alt ?? '', title: title || null, attributes: data?.attributes ?? '' }),
  },
  write: {
    image: ({ attrs }) => ({
      type: 'image',
      url: attrs.src,
      alt: attrs.alt ?? '',
      title: attrs.title,
      ...(attrs.attributes && { data: { attributes: attrs.attributes } }),
    }),
  },
  examples: [
    '![A boat](/images/boat.jpg)\n',
    'Text ![](a.png "A title") text ![b *c*](<with space.png> \'t\')\n',
    '[![linked](a.png)](https://example.org/)\n',
    '![](a.png){width=50%}\n\nText ![b](b.png "t"){ .left #one  loading=lazy} *text*.\n',
    '- ![](a.png){: width="50%" } and [![b](b.png){.wide}](/c)\n\n| a |\n|---|\n| ![](a.png){ width=20 } |\n',
  ],
  siteExamples: {
    kramdown: [
      '![Boat](a.png){: width="400" .wide}\n{: .block}\n\n![two](b.png){:one}{: .two} text\n',
      '> ![Boat](a.png){: style="width: 50%"\n>   loading="lazy"}\n',
    ],
  },
};

function safeImage(src: unknown): string | null {
  return typeof src === 'string' && /^data:image\/(?:png|jpe?g|gif|webp|avif);/i.test(src) ? src : safeAddress(src);
}
