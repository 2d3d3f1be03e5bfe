import { hugoPost } from '../insertions/hugo';
import { describeRealSite } from './real-site';

describeRealSite({
  name: 'hugo',
  needs: { program: 'hugo', install: 'https://gohugo.io/installation/ (on Debian: apt install hugo)' },
  title: 'Field Notes',
  collection: 'Posts',
  days: {
    'First swifts': '4 May 2026',
    'The hedge in snow': '18 January 2026',
    'Grasses, so far': '11 June 2026',
    'For whoever counts the swifts in 2099': '4 May 2099',
    'What the owl left': '2 November 2025',
    'A pond in a washtub': '22 March 2026',
  },
  old: { from: '/2025/owl/', to: '/posts/owl-pellets/' },
  edit: { title: 'What the owl left', from: 'shrew', to: 'vole', address: '/posts/owl-pellets/' },
  draft: { title: 'Grasses, so far', from: 'finished', to: 'begun', address: '/posts/list-of-grasses/' },
  future: {
    title: 'For whoever counts the swifts in 2099',
    from: 'any',
    to: 'some',
    address: '/posts/next-century/',
    isLeftOut: true,
  },
  rename: {
    title: 'The hedge in snow',
    part: 'snowed-hedge',
    from: '/posts/hedge-in-snow/',
    to: '/posts/snowed-hedge/',
    changes: [
      'R content/posts/hedge-in-snow/hedge.png content/posts/snowed-hedge/hedge.png',
      'R content/posts/hedge-in-snow/index.md content/posts/snowed-hedge/index.md',
    ],
  },
  filled: hugoPost,
  fresh: {
    tags: ['winter', 'Wrens'],
    path: 'content/posts/cafe-notes-day-one.md',
    image: 'static/images/pasted-image-{day}.png',
    address: '/posts/cafe-notes-day-one/',
    text: `---
title: "Café notes: day one"
date: {date}
draft: false
tags: ["winter", "Wrens"]
---

Two wrens under the table.

![A wren](/images/pasted-image-{day}.png)
`,
    date: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)/,
  },
});
