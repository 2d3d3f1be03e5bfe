import { nextPost } from '../insertions/next';
import { describeRealSite } from './real-site';

describeRealSite({
  name: 'next',
  title: 'next',
  collection: 'Posts',
  days: {
    'Paper in 2099': '1 January 2099',
    'Green ink is for admirals': '2 May 2026',
    'Eleven notebooks, one pen': '16 March 2026',
    'Writing at perihelion': '3 January 2026',
    'Letters that take a month': '21 October 2025',
    'Two stamps too many': '12 September 2025',
    'A pen for the left hand': '6 June 2026',
  },
  old: { from: '/ink/green', to: '/posts/green-ink/' },
  edit: { title: 'Green ink is for admirals', from: 'Nobody', to: 'Somebody', address: '/posts/green-ink/' },
  draft: { title: 'A pen for the left hand', from: 'drags', to: 'scratches', address: '/posts/unfinished/' },
  future: { title: 'Paper in 2099', from: 'flat', to: 'white', address: '/posts/for-2099/', isLeftOut: false },
  rename: {
    title: 'Eleven notebooks, one pen',
    part: 'eleven-notebooks',
    from: '/posts/notebook-test/',
    to: '/posts/eleven-notebooks/',
    changes: ['M public/_redirects', 'R content/posts/notebook-test.md content/posts/eleven-notebooks.md'],
  },
  filled: nextPost,
  fresh: {
    tags: ['paper', 'Wrens'],
    path: 'content/posts/cafe-notes-day-one.md',
    image: 'public/images/pasted-image-{day}.png',
    address: '/posts/cafe-notes-day-one/',
    text: `---
title: 'Café notes: day one'
date: '{date}'
tags: ['paper', 'Wrens']
---

Two wrens under the table.

![A wren](/images/pasted-image-{day}.png)
`,
    date: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/,
  },
});
