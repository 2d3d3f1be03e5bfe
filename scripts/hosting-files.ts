import type { Plugin } from 'vite';
import { contentSecurityPolicy } from '../local/app-server/content-security-policy.ts';

/**
 * What static hosts need beside the app: `_headers` (Netlify, Cloudflare Pages), `404.html` (GitHub Pages answers with it
 * for addresses inside the app), and, for hosts that cannot send headers, the policy as a `<meta>`.
 * Settings: `GALLEY_API` (the API's origin), `GALLEY_SITES` (origins of the built sites, separated by spaces) and
 * `GALLEY_POLICY=meta`.
 */
export function hostingFiles(settings: NodeJS.ProcessEnv): Plugin {
  const policy = contentSecurityPolicy({
    api: settings['GALLEY_API'] ?? 'https://api.github.com',
    sites: ['https://avatars.githubusercontent.com', ...(settings['GALLEY_SITES'] ?? '').split(/\s+/).filter(Boolean)],
  });
  return {
    name: 'hosting-files',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: () => (settings['GALLEY_POLICY'] === 'meta' ? [metaOf(policy)] : []),
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build has no index.html.');
      this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersOf(policy) });
    },
  };
}

/** `frame-ancestors` has no effect in a `<meta>`; there the app itself refuses to run framed. */
function metaOf(policy: string) {
  const content = policy.replace(" frame-ancestors 'none';", '');
  return {
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', content },
    injectTo: 'head-prepend' as const,
  };
}

function headersOf(policy: string): string {
  const headers = {
    'Content-Security-Policy': policy,
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  };
  return `/*\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}
