import { bulletList, divider, footnote, formulas, heading, html, quote, table } from './everywhere';
import type { FilledPost } from './insertion';
import { sizedImage } from './media';
import { file } from './media';

/** Liquid’s includes and links, and kramdown’s formulas. */
export const jekyllPost: FilledPost = {
  path: '_posts/2025-10-05-starter.md',
  address: '/2025/10/starter/',
  insertions: [
    heading,
    quote,
    bulletList,
    divider,
    file('recipe', '/assets/files/recipe.pdf', '/assets/files/recipe.mp3'),
    {
      proves: ['link to another post'],
      write: async ({ page, press, type }) => {
        await type('It is folded as in @folding');
        await page.getByRole('option', { name: /^Folding, not kneading/ }).waitFor();
        await press('Enter');
        await page.getByRole('option').first().waitFor({ state: 'hidden' });
      },
      markdown: 'It is folded as in [Folding, not kneading]({% post_url 2026-02-01-folding %})',
      shown: [{ at: 'p > a[href="/2026/02/folding/"]', words: 'Folding, not kneading' }],
    },
    {
      proves: ['include'],
      write: async ({ choose, fill, leave }) => {
        await choose('note', 'Note');
        await fill('Title', 'A cold kitchen');
        await fill('Text', 'It takes *two* weeks.');
        await leave();
      },
      markdown: '{% include note.html title="A cold kitchen" text="It takes *two* weeks." %}',
      shown: [
        { at: 'aside.note > b', words: 'A cold kitchen' },
        { at: 'aside.note em', words: 'two' },
      ],
    },
    {
      proves: ['embed'],
      write: async ({ choose, fill, leave }) => {
        await choose('youtube', 'YouTube');
        await fill('Video', 'w7Ft2ymGmfc');
        await fill('Title', 'It rises');
        await leave();
      },
      markdown: '{% include youtube.html id="w7Ft2ymGmfc" title="It rises" %}',
      shown: ['iframe[src="https://www.youtube.com/embed/w7Ft2ymGmfc"][title="It rises"]'],
    },
    // What kramdown hands to MathJax.
    formulas('$$', [
      { at: 'p', words: /It weighs \\\(x\^2\\\) grams\./ },
      { at: 'article', words: /\\\[\\frac\{1\}\{2\}\\\]/ },
    ]),
    sizedImage(
      'crumb',
      '![A part of it](/assets/images/crumb.png){: width="400"}',
      'p > img[src="/assets/images/crumb.png"][width="400"]',
    ),
    table,
    html,
    footnote,
  ],
};
