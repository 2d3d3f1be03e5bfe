import { astroPost } from '../insertions/astro';
import { describeRealSite } from './real-site';

describeRealSite({
  name: 'astro',
  title: 'astro',
  collection: 'Blog',
  days: {
    'Fish soup for a wet Tuesday': '7 April 2026',
    'Flat bread on a dry pan': '19 February 2026',
    'A menu for 2099': '1 January 2099',
    'Pickled mackerel': '8 November 2025',
    'Rhubarb, twice': '25 May 2026',
    'Seaweed, picked and dried': '27 September 2025',
  },
  old: { from: '/soup', to: '/blog/fish-soup/' },
  edit: { title: 'Fish soup for a wet Tuesday', from: 'free', to: 'cheap', address: '/blog/fish-soup/' },
  draft: { title: 'Rhubarb, twice', from: 'tried', to: 'eaten', address: '/blog/rhubarb/' },
  future: { title: 'A menu for 2099', from: 'Kelp', to: 'Samphire', address: '/blog/for-2099/', isLeftOut: false },
  rename: {
    title: 'Flat bread on a dry pan',
    part: 'dry-pan-bread',
    from: '/blog/flat-bread/',
    to: '/blog/dry-pan-bread/',
    changes: ['M public/_redirects', 'R src/content/blog/flat-bread.md src/content/blog/dry-pan-bread.md'],
  },
  filled: astroPost,
  fresh: {
    tags: ['shore', 'Wrens'],
    // The site's own schema asks for it: without one it is not built.
    details: { Description: 'What was seen.' },
    path: 'src/content/blog/cafe-notes-day-one.md',
    image: 'src/assets/pasted-image-{day}.png',
    address: '/blog/cafe-notes-day-one/',
    text: `---
title: 'Café notes: day one'
description: 'What was seen.'
pubDate: {date}
heroImage: '../../assets/soup.png'
tags: ['shore', 'Wrens']
---

Two wrens under the table.

![A wren](../../assets/pasted-image-{day}.png)
`,
    date: /\d{4}-\d\d-\d\d/,
  },
});
