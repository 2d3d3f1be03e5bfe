import { gatsbyPost } from '../insertions/gatsby';
import { describeRealSite } from './real-site';

describeRealSite({
  name: 'gatsby',
  title: 'Night Trains',
  collection: 'Blog',
  days: {
    'Lisbon to Hendaye': '20 April 2026',
    'Ostrava to the Moon': '1 January 2099',
    'Paris to Vienna': '3 February 2026',
    'Sofia to Istanbul': '30 May 2026',
    'Stockholm to Narvik': '11 December 2025',
    'Zagreb to Split': '1 September 2025',
  },
  old: { from: '/north/', to: '/stockholm-narvik/' },
  edit: { title: 'Lisbon to Hendaye', from: 'slept', to: 'snored', address: '/lisbon-hendaye/' },
  draft: { title: 'Sofia to Istanbul', from: 'Booked', to: 'Paid', address: '/sofia-istanbul/' },
  future: { title: 'Ostrava to the Moon', from: 'equator', to: 'poles', address: '/moon/', isLeftOut: false },
  rename: {
    title: 'Lisbon to Hendaye',
    part: 'lisbon-irun',
    from: '/lisbon-hendaye/',
    to: '/lisbon-irun/',
    changes: [
      'R content/blog/lisbon-hendaye/index.md content/blog/lisbon-irun/index.md',
      'R content/blog/lisbon-hendaye/platform.png content/blog/lisbon-irun/platform.png',
    ],
  },
  filled: gatsbyPost,
  fresh: {
    tags: ['beds', 'Wrens'],
    path: 'content/blog/cafe-notes-day-one/index.md',
    image: 'content/blog/cafe-notes-day-one/pasted-image-{day}.png',
    address: '/cafe-notes-day-one/',
    text: `---
title: "Café notes: day one"
date: "{date}"
tags: ["beds", "Wrens"]
draft: false
---

Two wrens under the table.

![A wren](./pasted-image-{day}.png)
`,
    date: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/,
  },
});
