import type { Generator, SiteFiles } from './generator';

/** The first that owns a site builds it. Options and pitfalls were tried with the real generators, offline. */
export const generators: readonly Generator[] = [
  {
    name: 'Eleventy',
    program: 'eleventy',
    owns: (site) =>
      has(site, /^(\.eleventy\.c?js|eleventy\.config\.[cm]?[jt]s)$/) || site.packages.has('@11ty/eleventy'),
    args: ({ output }) => [`--output=${output}`, '--pathprefix=/'],
    reasons: [
      /^1\. .*?template (?:\.\/)?(\S+).*\n2\. \S+ \[(Line \d+), Column \d+\]\n(.+)$/m,
      /^1\. .*?template (?:\.\/)?(\S+).*\n(?:\d+\. .*\n)*?\d+\. (.+)\n(?!\d+\. )/m,
      /^(?:\d+\. .*\n)*\d+\. (.+)$/m,
    ],
  },
  {
    name: 'Astro',
    program: 'astro',
    owns: (site) => has(site, /^astro\.config\.[cm]?[jt]s$/) || site.packages.has('astro'),
    args: ({ output, origin }) => ['build', '--outDir', output, '--site', origin, '--base', '/'],
    reasons: [
      /^(\S.+)\n(?: {2}Hint:\n.*\n)?\s+Location:\n\s+(\S+)$/m,
      /\[ERROR\] (?:\[\w+\] )?(.+)/,
      /^error\s+(.+)$/im,
      /^\[?(\w*Error\]?:? .+)$/m,
    ],
  },
  {
    name: 'Next.js',
    program: 'next',
    owns: (site) => has(site, /^next\.config\.[cm]?[jt]s$/),
    // From version 16 on, Turbopack refuses packages that lie outside the checkout.
    args: ({ site }) =>
      /^\D*(\d|1[0-5])\./.test(site.packages.get('next') ?? '') ? ['build'] : ['build', '--webpack'],
    writes: 'out',
    reasons: [/^(?:⨯ )?(\w+Exception: .+?):?$/m, /^(?:⨯ |Error: )(.+)$/m, /^\s*(\w*Error: .+)$/m],
  },
  {
    name: 'Gatsby',
    program: 'gatsby',
    owns: (site) => site.packages.has('gatsby'),
    args: () => ['build'],
    writes: 'public',
    env: () => ({ GATSBY_TELEMETRY_DISABLED: '1' }),
    reasons: [
      /^\s*ERROR\s+#\S+\s+(?:\S+\n\s*)?\n*\s*(.+)$/m,
      /^\s*ERROR\s*\n+\s*(.+)$/m,
      /^error (.+)$/m,
      /^\s*(\w*Error: .+)$/m,
    ],
  },
  {
    name: 'VitePress',
    program: 'vitepress',
    owns: (site) => vitepressRoot(site) !== null,
    args: ({ output, site }) => ['build', vitepressRoot(site) ?? '.', '--outDir', output, '--base', '/'],
    reasons: [/^build error:\n(.+)$/m, /^\s*(\w*Error: .+)$/m],
  },
  {
    name: 'Hexo',
    program: 'hexo',
    owns: (site) => site.packages.has('hexo'),
    args: () => ['generate', '--force'],
    writes: 'public',
    reasons: [/^FATAL (.+)$/m, /^ERROR (.+)$/m, /^\s*(\w*(?:Error|Exception): .+)$/m],
  },
  {
    name: 'Zola',
    program: 'zola',
    owns: (site) =>
      site.paths.has('config.toml') &&
      has(site, /^(templates\/|content\/(.+\/)?_index\.md$)/) &&
      !has(site, /^layouts\//),
    args: ({ output, origin }) => ['build', '--output-dir', output, '--base-url', origin],
    reasons: [
      /^Error: (?!Failed to build)(.+)\nError: Reason: (.+)$/m,
      /^(?:ERROR|Error:) (?:Failed to build the site\n(?:Error: )?)?(.+)$/m,
    ],
  },
  {
    name: 'Hugo',
    program: 'hugo',
    owns: (site) =>
      has(site, /^(hugo\.(toml|ya?ml|json)|config\/_default\/.+)$/) ||
      (has(site, /^config\.(toml|ya?ml|json)$/) && has(site, /^(archetypes|layouts|themes|content)\//)),
    args: ({ output, origin, cache }) => [
      '--destination',
      output,
      '--baseURL',
      `${origin}/`,
      '--cacheDir',
      cache,
      '--noBuildLock',
    ],
    env: ({ cache }) => ({ HUGO_RESOURCEDIR: `${cache}/resources` }),
    reasons: [/^Error: (?:[Ee]rror building site: )?(.+)$/m, /^ERROR (?:\S+ \S+ )?(.+)$/m],
  },
  {
    name: 'Jekyll',
    program: 'jekyll',
    owns: (site) =>
      site.paths.has('_config.yml') &&
      has(site, /^(_posts|_layouts|_includes)\/|^(Gemfile|index\.(md|html|markdown))$|\/_posts\//),
    args: ({ output, cache }) => [
      'build',
      '--destination',
      output,
      '--baseurl',
      '',
      '--disable-disk-cache',
      // A list of names: one with a comma would be two.
      ...(cache.includes(',') ? [] : ['--config', `_config.yml,${cache}/origin.yml`]),
    ],
    // No option tells the origin, and jekyll-redirect-from leads to absolute addresses.
    files: ({ origin }) => ({ 'origin.yml': `url: ${JSON.stringify(origin)}\n` }),
    env: () => ({ JEKYLL_ENV: 'production', JEKYLL_NO_BUNDLER_REQUIRE: 'true' }),
    reasons: [
      /^\s*(Liquid Exception: .+)$/m,
      /^\s*ERROR: (?!YOUR SITE)(.+)$/m,
      /^\s*Error: (.+)$/m,
      /^(.+ \([\w:]+\))$/m,
    ],
  },
  {
    name: 'MkDocs',
    program: 'mkdocs',
    owns: (site) => has(site, /^mkdocs\.ya?ml$/),
    args: ({ output }) => ['build', '--site-dir', output],
    reasons: [/^ERROR\s+-\s+(.+)$/m, /^Error: (.+)$/m],
  },
];

/** The generator of a site, or null when no signature is known. */
export function findGenerator(site: SiteFiles): Generator | null {
  return generators.find((generator) => generator.owns(site)) ?? null;
}

function has(site: SiteFiles, pattern: RegExp): boolean {
  for (const path of site.paths) if (pattern.test(path)) return true;
  return false;
}

function vitepressRoot(site: SiteFiles): string | null {
  for (const path of site.paths) {
    const match = /^(.*?)\/?\.vitepress\/config\.[cm]?[jt]s$/.exec(path);
    if (match) return match[1] || '.';
  }
  return site.packages.has('vitepress') ? '.' : null;
}
