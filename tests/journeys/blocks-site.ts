const post = (title: string, day: string, body: string) => `---\ntitle: ${title}\ndate: ${day}\n---\n\n${body}`;

/** A post with one of everything that the site itself has. */
const everyBlock = post(
  'Low water',
  '2026-11-14',
  `The tables for the week.

<!--more-->

{{< tide-times place="Saltholm harbour" days=3 moon=true >}}

{{% notice type="info" title="What you need" %}}
Bring *boots* and a {{< icon "bucket" >}} bucket.
{{% /notice %}}

<aside class="map" onclick="globalThis.ran = 1">
  <h2 style="color: red">The right map</h2>
  <p>See <a href="https://example.org/map.pdf">the map</a>.</p>
  <img src="/images/none.png" onerror="globalThis.ran = 1">
  <script>globalThis.ran = 1</script>
</aside>

<!-- ask Ana about the map -->

The last words.
`,
);

const other = (title: string, day: string, place: string, days: number, kind: string) =>
  post(
    title,
    day,
    `Words.

<!--more-->

{{< tide-times place="${place}" days=${days} moon=false colour="sea" >}}

{{% notice type="${kind}" title="Careful" %}}
Mud.
{{% /notice %}}

{{< youtube w7Ft2ymGmfc >}}

![](/images/boat.svg)

*${title}*
`,
  );

/** A post of components. */
const everyComponent = `---
title: A chart of the week
date: 2026-11-10
---

import { Chart } from '../components/chart'

<Chart title="Heights &amp; depths" height={300} live data={[1, 2]} />

The last words.
`;

/** A picture without the caption that the other posts give theirs. */
const picture = post('The boat', '2026-10-20', 'Words  of a post.\n\n![A boat](/images/boat.svg)\n\nThe last words.\n');

/** An image in one of the site's own blocks, which knows the folder of its files, and one between words. */
const photographs = post(
  'Photographs',
  '2026-10-10',
  `Words.

{{< photo file="slip.svg" alt="The slip" wide=true >}}

It is {{< thumb "slip.svg" >}} small.

{{< photo file="slip.svg" alt="" wide=false >}}

The last words.
`,
);

/** A small Hugo site whose posts use shortcodes, and one that is MDX. */
export const blocksSite = {
  'hugo.toml': 'baseURL = "https://tidewater.example/"\ntitle = "Tidewater"\n',
  'content/posts/low-water.md': everyBlock,
  'content/posts/chart.mdx': everyComponent,
  'content/posts/first-frost.md': other('First frost', '2026-10-02', 'Rømø', 2, 'warning'),
  'content/posts/high-wind.md': other('High wind', '2026-09-12', 'Fanø', 7, 'info'),
  'content/posts/new-rope.md': other('New rope', '2026-08-02', 'Saltholm harbour', 4, 'warning'),
  'content/posts/boat.md': picture,
  'content/posts/photographs.md': photographs,
  'static/images/slip.jpg': '',
  'assets/photos/slip.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><path fill="#386" d="M0 0h600v300H0z"/></svg>',
  'static/images/boat.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><path fill="#27c" d="M0 0h600v300H0z"/></svg>',
};
