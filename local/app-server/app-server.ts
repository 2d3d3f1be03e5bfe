import { Hono } from 'hono';
import { contentSecurityPolicy } from './content-security-policy';
import type { StaticFile } from './static-files';

/** The answer to /galley.json: what the app is told at run time. */
export type RunTimeConfig = {
  /** The API's root, with no slash at the end. */
  api: string;
  /** Where people would find the repositories in a browser. */
  web: string;
  sample?: { token: string; repository: string };
  /** Where each repository's built site is served. */
  siteOrigins: Readonly<Record<string, string>>;
};

/** Serves the built app, with the headers that Galley asks of every host. */
export function createAppServer(files: ReadonlyMap<string, StaticFile>, config: RunTimeConfig): Hono {
  const app = new Hono();
  const policy = contentSecurityPolicy({ api: new URL(config.api).origin, sites: Object.values(config.siteOrigins) });

  app.use('*', async (c, next) => {
    // Another name that leads here is DNS rebinding: a stranger's page after the token.
    if (!isOwnName(c.req.header('host'))) return c.text('This address serves 127.0.0.1 and localhost only.', 421);
    await next();
    c.header('content-security-policy', policy);
    c.header('x-content-type-options', 'nosniff');
    c.header('cross-origin-opener-policy', 'same-origin');
    c.header('cross-origin-resource-policy', 'same-origin');
    c.header('referrer-policy', 'no-referrer');
  });
  app.get('/galley.json', (c) => c.json(config, 200, { 'cache-control': 'no-store' }));
  app.get('*', async (c) => {
    const path = new URL(c.req.url).pathname;
    const file = files.get(path) ?? (isPage(path) ? files.get('/index.html') : undefined);
    if (!file) return c.text('Not found', 404);
    const small = /\bbr\b/.test(c.req.header('accept-encoding') ?? '') ? await file.brotli() : null;
    return c.body(small ?? file.bytes, 200, {
      'content-type': file.type,
      'cache-control': file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(small ? { 'content-encoding': 'br' } : {}),
    });
  });
  return app;
}

function isOwnName(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');
}

/** An address inside the app ("/owner/name/posts/x.md"), not a missing file of it. */
function isPage(path: string): boolean {
  return !path.startsWith('/assets/') && (path === '/' || path.split('/').length > 2 || !/\.\w+$/.test(path));
}
