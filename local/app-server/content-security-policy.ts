export type PolicyOrigins = {
  /** The API's origin. */
  api: string;
  /** The origins of built sites. */
  sites: readonly string[];
};

/** The policy that Galley is written for: nothing but the app itself, the API, and the built sites. */
export function contentSecurityPolicy({ api, sites }: PolicyOrigins): string {
  const built = sites.join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' blob: data: ${built}`,
    "font-src 'self'",
    `connect-src 'self' ${api} ${built}`,
    "frame-src 'self' blob:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // `galley-paste` parses what was pasted or dropped into a document without a page (src/editor/paste/parse-html.ts).
    // `galley-worker` names the scripts that may run beside the page: the app’s own workers (src/app/workers.ts).
    'trusted-types dompurify ProseMirrorClipboard galley-paste galley-worker',
  ]
    .map((directive) => directive.trim())
    .join('; ');
}
