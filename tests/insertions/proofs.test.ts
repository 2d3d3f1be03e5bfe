import { describe, expect, test } from 'vitest';
import { constructs } from '../../src/editor/constructs';
import { insertableBlocks } from '../../src/editor/constructs/items';
import { noBlocks } from '../../src/site/blocks/learnt-block';
import { astroPost } from './astro';
import { eleventyPost } from './eleventy';
import { gatsbyPost } from './gatsby';
import { hugoPost } from './hugo';
import type { FilledPost } from './insertion';
import { jekyllPost } from './jekyll';
import { nextPost } from './next';

const sites = {
  astro: astroPost,
  eleventy: eleventyPost,
  gatsby: gatsbyPost,
  hugo: hugoPost,
  jekyll: jekyllPost,
  next: nextPost,
} satisfies Record<string, FilledPost>;

type Site = keyof typeof sites;

/**
 * Where each thing that a post can be made of is put in from the menu, published, built by the site's own generator and found in
 * the page: `npm run test:sites`. First the constructs, then the lines of the menu, then the forms that both can take.
 */
const proofs: Readonly<Record<string, readonly Site[]>> = {
  blockquote: ['hugo', 'jekyll', 'eleventy', 'next', 'gatsby'],
  code: ['hugo'],
  'code-block': ['hugo'],
  emphasis: ['hugo'],
  footnote: ['hugo', 'jekyll', 'eleventy', 'astro', 'next', 'gatsby'],
  formula: ['jekyll', 'eleventy', 'astro', 'gatsby'],
  'hard-break': ['hugo'],
  heading: ['hugo', 'jekyll', 'eleventy', 'astro', 'next', 'gatsby'],
  image: ['hugo'],
  link: ['hugo'],
  list: ['hugo', 'jekyll', 'eleventy', 'astro', 'next', 'gatsby'],
  paragraph: ['hugo'],
  raw: ['hugo', 'jekyll', 'eleventy', 'astro', 'gatsby'],
  rule: ['hugo', 'jekyll'],
  table: ['hugo', 'jekyll', 'next'],

  subheading: ['hugo'],
  bulletList: ['hugo', 'jekyll', 'eleventy', 'astro', 'next', 'gatsby'],
  orderedList: ['hugo'],
  checklist: ['hugo', 'gatsby'],
  quote: ['hugo', 'jekyll', 'eleventy', 'next', 'gatsby'],
  callout: ['hugo', 'eleventy', 'next'],
  codeBlock: ['hugo'],
  divider: ['hugo', 'jekyll'],
  imageFromSite: ['hugo'],
  file: ['hugo', 'jekyll'],
  document: ['hugo'],
  plainText: ['hugo'],
  inlineFormula: ['jekyll', 'eleventy', 'astro', 'gatsby'],
  html: ['hugo', 'jekyll', 'eleventy', 'astro', 'gatsby'],
  'excerpt mark': ['hugo'],

  'list that starts elsewhere': ['hugo'],
  'column alignment': ['hugo', 'jekyll', 'next'],
  'image with a title': ['hugo'],
  'image with a link': ['hugo'],
  'width of an image': ['hugo', 'jekyll'],
  'link to another post': ['hugo', 'jekyll'],
  'formula in a line': ['jekyll', 'eleventy', 'astro', 'gatsby'],
  'callout as GitHub writes it': ['next'],
  'callout as a container': ['eleventy'],
  'callout as a shortcode': ['hugo'],
  'callout as a component': ['astro'],
  shortcode: ['hugo'],
  'paired shortcode': ['hugo', 'eleventy'],
  'shortcode between words': ['hugo'],
  include: ['jekyll'],
  component: ['next'],
  'paired component': ['astro', 'next'],
  'component that is imported': ['astro'],
  embed: ['hugo', 'jekyll', 'eleventy', 'astro'],
  gallery: ['hugo'],
  recording: ['hugo', 'jekyll'],
};

test('every construct and every line of the menu is proved on a real site', () => {
  const offered = insertableBlocks({ ...noBlocks, hasMath: true, hasHtml: true, hasAlerts: true });
  const wanted = [...constructs, ...offered].map(({ name }) => name);
  expect(wanted.filter((name) => !proofs[name]?.length)).toEqual([]);
});

describe('each site', () => {
  test.each(Object.entries(sites))('%s proves what is said of it, and nothing else', (name, { insertions }) => {
    const said = Object.entries(proofs).filter(([, places]) => places.some((place) => place === name));
    const proved = new Set(insertions.flatMap(({ proves }) => proves));
    expect([...proved].toSorted()).toEqual(said.map(([construct]) => construct).toSorted());
  });

  test.each(Object.entries(sites))('%s has something to look for behind each', (_name, { insertions, elsewhere }) => {
    const blind = insertions.filter(({ shown, markdown }) => shown.length === 0 || markdown === undefined);
    expect(blind.flatMap(({ proves }) => proves)).toEqual(elsewhere ? ['excerpt mark'] : []);
  });
});
