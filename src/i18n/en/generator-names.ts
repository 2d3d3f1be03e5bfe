/** The generators as people write them. `plain` has no name. */
export const generatorNames: Readonly<Record<string, string>> = {
  astro: 'Astro',
  docusaurus: 'Docusaurus',
  eleventy: 'Eleventy',
  gatsby: 'Gatsby',
  gridsome: 'Gridsome',
  hexo: 'Hexo',
  hugo: 'Hugo',
  jekyll: 'Jekyll',
  mkdocs: 'MkDocs',
  next: 'Next.js',
  nuxt: 'Nuxt',
  pelican: 'Pelican',
  sveltekit: 'SvelteKit',
  vitepress: 'VitePress',
  zola: 'Zola',
};
