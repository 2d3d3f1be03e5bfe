/** One line of a `_redirects` file. */
interface RedirectRule {
  readonly from: string;
  readonly to: string;
  /** An HTTP status: 301 unless the line says another. */
  readonly status: number;
}

/**
 * Reads `_redirects` as Netlify and Cloudflare Pages do: `from to [status]` a line, `#` begins a comment, a `*` at the end
 * of `from` is put where `to` has `:splat`. Lines that are not rules are left out.
 * Source: https://docs.netlify.com/routing/redirects/
 */
export function readRedirectRules(text: string): readonly RedirectRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [from = '', to = '', status = '301'] = line
      .replace(/(^|\s)#.*/, '')
      .trim()
      .split(/\s+/);
    const code = Number.parseInt(status, 10);
    return from.startsWith('/') && to !== '' && [301, 302, 303, 307, 308].includes(code)
      ? [{ from, to, status: code }]
      : [];
  });
}

/** Where a path is redirected to, or null. The first rule that fits decides; a slash at the end makes no difference. */
export function redirectOf(
  rules: readonly RedirectRule[],
  path: string,
): { readonly to: string; readonly status: number } | null {
  const bare = withoutSlash(path);
  for (const { from, to, status } of rules) {
    if (from.endsWith('/*')) {
      const start = from.slice(0, -1);
      if (path.startsWith(start) || bare === withoutSlash(start))
        return { to: to.replace(':splat', path.slice(start.length)), status };
    } else if (withoutSlash(from) === bare) return { to, status };
  }
  return null;
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
