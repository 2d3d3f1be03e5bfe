import { blocksSite } from '../../tests/journeys/blocks-site';

const plain = '---\ntitle: A plain post\ndate: 2026-01-02\n---\n\nSome words about mud.\n';
const config = { 'eleventy.config.js': 'export default () => {};\n' };

/** Sites in the states that a demo is never in. */
export const oddSites = {
  'mara/blocks': blocksSite,
  'mara/field-notes': {
    ...config,
    'content/posts/plain.md': plain,
    'content/posts/pointer.md': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`,
    'content/posts/long.md': `---\ntitle: Five megabytes\ndate: 2026-01-04\n---\n\n${'All the words of a very long post.\n\n'.repeat(145_000)}`,
    'content/posts/broken.md':
      '---\ntitle: "Never closed\ndate: 2026-01-05\n  odd: [1\n---\n\nThe words under a broken start.\n',
  },
  'mara/bread': {
    '_config.yml': 'title: Bread by hand\n',
    '_posts/2026-04-12-crumb.md': `---
title: An open crumb
---

It takes patience.

![A loaf](/images/loaf.svg){: width="400" .left}

<img src="/images/gone.jpg" alt="A crust" width="300">

[How long it rises](/files/rising-times.pdf), and [how it sounds](/files/crackle.mp3).
`,
    'files/rising-times.pdf': `%PDF-1.7${' '.repeat(1_240_000)}`,
    'files/crackle.mp3': `ID3${' '.repeat(320_000)}`,
    'files/flours.xlsx': `PK${' '.repeat(18_000)}`,
    'files/way-to-the-mill.gpx': '<gpx/>',
    'images/loaf.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><path fill="#b73" d="M0 0h600v300H0z"/></svg>',
  },
  'mara/bakery': { ...config, 'content/posts/posts.json': '{ "layout": "post.njk" }\n' },
  'mara/shop': {
    ...config,
    'admin/config.yml': `backend: { name: git-gateway }
media_folder: images
collections:
  - name: posts
    label: Posts
    folder: content/posts
    create: true
    filter: { field: kind, value: post }
    view_filters:
      - { label: About mud, field: tags, pattern: mud }
      - { label: Of 2026, field: date, pattern: '^2026' }
    fields: [{ name: title }, { name: date, widget: datetime }, { name: tags, widget: list }]
  - name: settings
    label: Settings of the shop
    files:
      - name: general
        label: Opening hours
        file: data/shop.yml
        fields:
          - { name: title, label: Name of the shop }
          - { name: hours, widget: list, fields: [{ name: day }, { name: from }, { name: until }] }
          - { name: price_list, label: Price list, widget: file }
`,
    'data/shop.yml':
      'title: The mud shop\nhours:\n  - { day: Monday, from: "9", until: "5" } # not in June\nprice_list: /files/prices.pdf\n',
    'content/posts/one.md': '---\ntitle: Mud is here\nkind: post\ndate: 2026-03-01\ntags: [mud]\n---\n\nMud.\n',
    'content/posts/two.md': '---\ntitle: Sand is here\nkind: post\ndate: 2025-03-01\n---\n\nSand.\n',
    'content/posts/page.md': '---\ntitle: No post at all\nkind: page\n---\n\nNothing.\n',
  },
  'mara/card': { 'index.html': '<h1>Hello</h1>\n' },
};
