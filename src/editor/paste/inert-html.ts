const unread = /<(script|style|iframe|object|noscript|template|svg|title)\b[^>]*>[^]*?(?:<\/\1\s*>|$)/gi;
const bare = /<\/?(?:base|link|embed|frame|frameset|script|style|iframe|object|noscript|template|svg)\b[^>]*>?/gi;
const tag = /<[a-z](?:"[^"]{0,4096}"|'[^']{0,4096}'|[^"'<>]){0,512}>|<[a-z][^<>]*>?/gi;
const handler = /([\s/"'])on[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)/gi;
const ending = /<!(?:--)?\[endif\](?:--)?>/gi;

/**
 * Pasted HTML without what the page's policy would refuse and report: styles, scripts, frames, event handlers. This keeps
 * the console quiet; what keeps the page safe is that the rest is parsed apart from it and read by the editor's schema.
 * Formulas stay as `x-math` and `data-tex`, and what a frame shows as `data-frame`.
 */
export function inertHtml(html: string): string {
  return withWordFormulas(html)
    .replace(/<!--(?!\s*(?:Start|End)Fragment)[^]*?-->/g, '')
    .replace(unread, (whole, name: string) => toldBy(whole, name.toLowerCase()))
    .replace(bare, '')
    .replace(/<(\/?)math(?=[\s>/])/gi, '<$1x-math')
    .replace(tag, (whole) => whole.replace(handler, '$1'));
}

/** What a script or a frame says of what it would show. */
function toldBy(whole: string, name: string): string {
  const [start = ''] = /^<[^>]*>/.exec(whole) ?? [];
  if (name === 'iframe') {
    const [, quoted, single, plain] = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(start) ?? [];
    const address = quoted ?? single ?? plain;
    return address ? `<span data-frame="${address.replaceAll('"', '&quot;')}"></span>` : '';
  }
  const [, mode] = (name === 'script' && /\btype\s*=\s*["']?math\/tex(;\s*mode=display)?/i.exec(start)) || [null, null];
  if (mode === null) return '';
  const tex = whole.slice(start.length).replace(/<\/script\s*>$/i, '');
  const escaped = tex.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<span data-tex="${escaped}"${mode ? ' data-display="true"' : ''}></span>`;
}

/** Word tells a formula in a comment, in its own XML, and once more as an image for other programs. */
function withWordFormulas(html: string): string {
  if (!html.includes('msEquation')) return html;
  const start = /<!(?:--)?\[if (gte |!)msEquation[^\]]{0,9}\](?:--)?>/gi;
  let [shown, from] = ['', 0];
  for (let open = start.exec(html); open; open = start.exec(html)) {
    ending.lastIndex = start.lastIndex;
    const close = ending.exec(html);
    if (!close) break;
    shown += html.slice(from, open.index) + (open[1] === '!' ? '' : html.slice(start.lastIndex, close.index));
    from = start.lastIndex = ending.lastIndex;
  }
  return shown + html.slice(from);
}
