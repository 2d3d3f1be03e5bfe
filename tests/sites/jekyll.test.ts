import { jekyllPost } from '../insertions/jekyll';
import { describeRealSite } from './real-site';

describeRealSite({
  name: 'jekyll',
  needs: {
    program: 'jekyll',
    plugin: 'jekyll-redirect-from',
    install: 'https://jekyllrb.com/docs/installation/ (on Debian: apt install jekyll ruby-jekyll-redirect-from)',
  },
  title: 'Bread by Hand',
  collection: 'Posts',
  days: {
    'Starting a starter': '5 October 2025',
    'Stollen for people who are late': '24 December 2025',
    'Folding, not kneading': '1 February 2026',
    'An open crumb': '12 April 2026',
    "The robot's first loaf": '1 January 2099',
  },
  old: { from: '/christmas/', to: '/2025/12/stollen/' },
  edit: { title: 'An open crumb', from: 'patience', to: 'stubbornness', address: '/2026/04/crumb/' },
  draft: { title: 'Rye, at last', path: '_drafts/rye.md', from: 'brick', to: 'stone', address: '/loaves/rye/' },
  future: {
    title: "The robot's first loaf",
    from: 'better',
    to: 'rounder',
    address: '/2099/01/robot-oven/',
    isLeftOut: true,
  },
  rename: {
    title: 'An open crumb',
    part: 'open-crumb',
    from: '/2026/04/crumb/',
    to: '/2026/04/open-crumb/',
    changes: ['R _posts/2026-04-12-crumb.md _posts/2026-04-12-open-crumb.md'],
  },
  filled: jekyllPost,
  fresh: {
    tags: ['sourdough', 'Wrens'],
    path: '_posts/{day}-cafe-notes-day-one.md',
    image: 'assets/images/pasted-image-{day}.png',
    address: '/{year}/{month}/cafe-notes-day-one/',
    text: `---
title: "Café notes: day one"
date: {date}
categories: []
tags: [sourdough, Wrens]
---

Two wrens under the table.

![A wren](/assets/images/pasted-image-{day}.png)
`,
    date: /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4}/,
  },
});
