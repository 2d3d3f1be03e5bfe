import { eleventyPost } from '../insertions/eleventy';
import { describeRealSite } from './real-site';

describeRealSite({
  name: 'eleventy',
  title: 'Small Tools',
  collection: 'Blog',
  days: {
    'The saw bench': '14 September 2025',
    'A note in the drawer': '1 January 2099',
    'A mallet that does not glance off': '8 February 2026',
    'A marking knife from a hacksaw blade': '16 May 2026',
    'Tuning a plane': '1 June 2026',
    'Sharpening without a machine': '30 November 2025',
  },
  old: { from: '/2025/sharp/', to: '/blog/sharpening/' },
  edit: {
    title: 'A marking knife from a hacksaw blade',
    from: 'notch',
    to: 'scratch',
    address: '/blog/marking-knife/',
  },
  draft: { title: 'Tuning a plane', from: 'mouth', to: 'sole', address: '/blog/plane/' },
  future: { title: 'A note in the drawer', from: 'vice', to: 'hinges', address: '/blog/for-2099/', isLeftOut: false },
  rename: {
    title: 'A mallet that does not glance off',
    part: 'beech-mallet',
    from: '/blog/mallet/',
    to: '/blog/beech-mallet/',
    changes: [
      'R content/blog/mallet/index.md content/blog/beech-mallet/index.md',
      'R content/blog/mallet/mallet.png content/blog/beech-mallet/mallet.png',
    ],
  },
  filled: eleventyPost,
  fresh: {
    tags: ['knives', 'Wrens'],
    path: 'content/blog/cafe-notes-day-one/index.md',
    image: 'content/blog/cafe-notes-day-one/pasted-image-{day}.png',
    address: '/blog/cafe-notes-day-one/',
    text: `---
title: "Café notes: day one"
date: {date}
tags:
  - knives
  - Wrens
---

Two wrens under the table.

![A wren](./pasted-image-{day}.png)
`,
    date: /\d{4}-\d\d-\d\d/,
  },
});
