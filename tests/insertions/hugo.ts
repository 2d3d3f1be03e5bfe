import {
  bulletList,
  checklist,
  codeBlock,
  divider,
  document,
  footnote,
  heading,
  html,
  listStart,
  orderedList,
  plainText,
  quote,
  subheading,
  table,
  words,
} from './everywhere';
import type { FilledPost } from './insertion';
import { embed, file, image, imageFromSite, picture, sizedImage } from './media';

/** Hugo’s own shortcodes, and those of a theme. */
export const hugoPost: FilledPost = {
  path: 'content/posts/owl-pellets.md',
  address: '/posts/owl-pellets/',
  elsewhere: {
    address: '/posts/',
    shown: [{ at: '.summary', words: /^\s*Two voles, a (?:shrew|vole) and something with a beak\.\s*$/ }],
  },
  insertions: [
    {
      proves: ['excerpt mark'],
      write: async ({ choose }) => choose('read', 'Read more'),
      markdown: '<!--more-->',
      shown: [],
    },
    heading,
    subheading,
    words('A pond in a washtub', '/posts/pond-in-a-washtub/', '/posts/pond-in-a-washtub/'),
    bulletList,
    orderedList,
    checklist,
    quote,
    listStart,
    codeBlock,
    divider,
    table,
    image('/images/dot.svg'),
    file('pellets', '/files/pellets.pdf', '/files/pellets.mp3'),
    imageFromSite('tub', '![A part of it](/images/tub.png)', 'img[src="/images/tub.png"][alt="A part of it"]'),
    sizedImage(
      'frog',
      '{{< figure src="/images/frog.png" alt="A part of it" width="400" >}}',
      'figure > img[src="/images/frog.png"][width="400"]',
    ),
    {
      proves: ['shortcode'],
      write: async ({ choose, fill, leave }) => {
        await choose('figure', 'Figure');
        await fill('Image', '/images/tub.png');
        await fill('Description of the image', 'The tub again');
        await fill('Caption', 'It "leaks"');
        await leave();
      },
      markdown: '{{< figure src="/images/tub.png" alt="The tub again" caption="It \\"leaks\\"" >}}',
      shown: ['figure > img[alt="The tub again"]', { at: 'figure > figcaption', words: 'It “leaks”' }],
    },
    {
      proves: ['callout', 'callout as a shortcode', 'paired shortcode'],
      write: async ({ choose, fill, leave, press, type }) => {
        await choose('callout', 'Callout');
        await type('Wear *gloves*.');
        await press('Shift+Tab');
        await fill('Type', 'warning');
        await fill('Title', 'Careful');
        await leave();
      },
      markdown: '{{< notice type="warning" title="Careful" >}}\n\nWear *gloves*.\n\n{{< /notice >}}',
      shown: [
        { at: 'aside.notice-warning > b', words: 'Careful' },
        { at: 'aside.notice-warning em', words: 'gloves' },
      ],
    },
    {
      proves: ['shortcode between words'],
      write: async ({ choose, fill, leave, press, type }) => {
        await type('It was a ');
        await choose('bird', 'Bird');
        await press('Alt+F10');
        await fill('Name', 'Tawny owl');
        await fill('Code', 'tawowl');
        await leave();
      },
      markdown: 'It was a {{< bird name="Tawny owl" code="tawowl" >}}',
      shown: [{ at: 'p > a.bird[href="https://birds.example/tawowl"]', words: 'Tawny owl' }],
    },
    {
      proves: ['gallery'],
      write: async ({ chooseFiles, post }) => {
        const shown = await post.locator('img[src^="blob:"]').count();
        await chooseFiles('image', 'Image', [picture('left'), picture('right')]);
        await post
          .locator('img[src^="blob:"]')
          .nth(shown + 1)
          .waitFor();
      },
      markdown: '{{< gallery >}}\n\n![](/images/left.svg)\n\n![](/images/right.svg)\n\n{{< /gallery >}}',
      shown: ['.gallery img[src="/images/left.svg"]', '.gallery img[src="/images/right.svg"]'],
    },
    embed('{{< youtube w7Ft2ymGmfc >}}', 'iframe[src*="youtube.com/embed/w7Ft2ymGmfc"]'),
    html,
    document,
    plainText,
    footnote,
  ],
};
