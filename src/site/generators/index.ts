import { astro } from './astro/astro';
import { docusaurus } from './docusaurus/docusaurus';
import { eleventy } from './eleventy/eleventy';
import { gatsby } from './gatsby/gatsby';
import type { Generator } from './generator';
import { gridsome } from './gridsome/gridsome';
import { hexo } from './hexo/hexo';
import { hugo } from './hugo/hugo';
import { jekyll } from './jekyll/jekyll';
import { mkdocs } from './mkdocs/mkdocs';
import { next } from './next/next';
import { nuxt } from './nuxt/nuxt';
import { pelican } from './pelican/pelican';
import { plain } from './plain/plain';
import { sveltekit } from './sveltekit/sveltekit';
import { vitepress } from './vitepress/vitepress';
import { zola } from './zola/zola';

/** Every kind of site that is recognised. The last one takes what no other does. */
export const generators: readonly Generator[] = [
  astro,
  docusaurus,
  eleventy,
  gatsby,
  gridsome,
  hexo,
  hugo,
  jekyll,
  mkdocs,
  next,
  nuxt,
  pelican,
  sveltekit,
  vitepress,
  zola,
  plain,
];

/** A generator by its name; a plain site's for any other. */
export function generatorNamed(name: string): Generator {
  return generators.find((generator) => generator.name === name) ?? plain;
}
