/** A post with every kind of detail; each is written in a way that only a careful hand keeps. */
export const everyField = `---
# What the site calls this post
layout: post
title: The slip at low water
date: 2026-11-14 08:30:00 +0100
slug:   low-water
draft: false
author: mara # see data/authors.yml
tags: [ Tides, "Mud" ]
mood: calm
season: autumn
cover: /images/slip.jpg
recording: /files/slip.mp3
description: 'An hour on the slip, and what the water left.'
note: |
  See [the tables](/tides/) before you **go**.
  Then wait.
weight: 3
accent:   "#0B3D5C80"  # with its opacity
source: https://example.org/tides
credits:
  photographer:
    name: "Ana Holt" # as she signs
    site: https://ana.example
  year: 2026
stops:
  # from the north
  - name: Ferry steps
    metres: 120
  - name: "Saltholm"   # the old spelling
    metres: 80
  - { name: Creek bend, metres: 45 }
old_addresses:
  - /2019/slip/
  - /slip-at-low-water/
matrix: [[1, 2], [3, x]]
---

The slip is green below the third step.
`;

const other = (title: string, day: string, author: string, mood: string) => `---
layout: post
title: ${title}
date: ${day} 08:30:00 +0100
slug: ${title.toLowerCase().replaceAll(' ', '-')}
draft: false
author: ${author}
tags: [Tides]
mood: ${mood}
season: spring
description: 'Words about ${title}.'
weight: 1
---

Some words.
`;

const authors = `mara:
  name: Mara Brandt
ana:
  name: Ana Holt
jo:
  name: Jo Lind
`;

const cms = `backend:
  name: git-gateway
media_folder: static/images
public_folder: /images
collections:
  - name: posts
    label: Posts
    folder: content/posts
    create: true
    fields:
      - { name: title, label: Title, widget: string }
      - { name: season, label: Season, widget: select, options: [spring, summer, autumn, winter] }
      - { name: summary, label: Teaser, widget: text, required: true, hint: One sentence for the front page }
      - { name: weight, label: Weight, widget: number, min: 1, max: 10, value_type: int }
`;

/** A small site that has every kind of detail, and a configuration that says of some what they are. */
export const fieldsSite = {
  'hugo.toml': 'baseURL = "https://tidewater.example/"\ntitle = "Tidewater"\n',
  'content/posts/low-water.md': everyField,
  'content/posts/first-frost.md': other('First frost', '2026-10-02', 'ana', 'calm'),
  'content/posts/high-wind.md': other('High wind', '2026-09-12', 'mara', 'wild'),
  'content/posts/new-rope.md': other('New rope', '2026-08-02', 'jo', 'busy'),
  'data/authors.yml': authors,
  'static/admin/config.yml': cms,
};
