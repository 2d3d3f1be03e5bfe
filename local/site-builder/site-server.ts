import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Hono } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { readRedirectRules, redirectOf } from './redirect-rules';

export type SiteServer = {
  app: Hono;
  /** From now on, answers come from this folder. */
  show(folder: string): void;
};

/**
 * Serves a built site as GitHub Pages does: index.html of folders, .html left out of addresses, 404.html, any origin may
 * read; and `_redirects` as Netlify and Cloudflare Pages do.
 * @param logs a folder of `<commit>.txt`, served under /.galley/builds/
 */
export function createSiteServer(logs: string): SiteServer {
  let folder: string | null = null;
  const app = new Hono();

  app.use('*', async (c, next) => {
    await next();
    c.header('access-control-allow-origin', '*');
    c.header('x-content-type-options', 'nosniff');
    c.header('cache-control', 'no-cache');
  });
  app.get('/.galley/builds/:log{[0-9a-f]+\\.txt}', async (c) => {
    const text = await read(join(logs, c.req.param('log')));
    return text
      ? c.body(text, 200, { 'content-type': 'text/plain; charset=utf-8' })
      : c.text('There is no such build.', 404);
  });
  app.get('*', async (c) => {
    if (!folder) return c.html(notYet, 503, { 'retry-after': '2' });
    const path = pathOf(c.req.url);
    if (path === null) return c.text('Not found', 404);
    const file = join(folder, path);
    const found = await firstFile(file.endsWith(sep) ? [join(file, 'index.html')] : [file, `${file}.html`]);
    if (found) return c.body(found.bytes, 200, { 'content-type': typeOf(found.path) });
    if (!file.endsWith(sep) && (await isFile(join(file, 'index.html'))))
      return c.redirect(`${new URL(c.req.url).pathname}/`, 301);
    const rules = readRedirectRules(new TextDecoder().decode((await read(join(folder, '_redirects'))) ?? undefined));
    const moved = redirectOf(rules, path);
    if (moved) return new Response(null, { status: moved.status, headers: { location: moved.to } });
    const missing = await read(join(folder, '404.html'));
    return missing ? c.body(missing, 404, { 'content-type': 'text/html; charset=utf-8' }) : c.text('Not found', 404);
  });

  return {
    app,
    show: (next) => {
      folder = next;
    },
  };
}

const notYet = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>Not built yet</title>
<p>This site has not been built yet.</p></html>`;

/** The path below the site's folder, or null when it cannot be one. */
function pathOf(url: string): string | null {
  try {
    const path = normalize(decodeURIComponent(new URL(url).pathname));
    return path.includes('\0') || path.split(sep).includes('..') ? null : path;
  } catch {
    return null;
  }
}

async function firstFile(paths: readonly string[]): Promise<{ path: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  for (const path of paths) {
    const bytes = await read(path);
    if (bytes) return { path, bytes };
  }
  return null;
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return readFile(path).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}

function typeOf(path: string): string {
  return getMimeType(extname(path) === '' ? 'x.txt' : path) ?? 'application/octet-stream';
}
