/**
 * Whether a drawing holds a program, or something that may become one when it is opened by itself: a script, a handler, an
 * address that is a program. What cannot be told apart into tags counts as one: no viewer draws it.
 */
export function holdsProgram(svg: string): boolean {
  if (hidesInEntities(svg) || hasStylesheetProgram(svg)) return true;
  const tag =
    /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>|\/?[^\s"'<>/!?]+(?:"[^"]*"|'[^']*'|[^"'<>])*>)/giy;
  for (let at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', tag.lastIndex)) {
    tag.lastIndex = at;
    const [found] = tag.exec(svg) ?? [];
    if (found === undefined || isProgram(plain(found))) return true;
  }
  return false;
}

function isProgram(tag: string): boolean {
  if (tag.startsWith('<!--') || tag.startsWith('<![')) return false;
  if (/^<(?:[^\s:>]+:)?(?:script|handler|listener|iframe|object|embed)[\s/>]/i.test(tag)) return true;
  if (/[\s/"']on[a-z]+\s*=/i.test(tag.replace(/"[^"]*"|'[^']*'/g, '""'))) return true;
  return /(?:java|vb)script:|data:(?:text\/html|application\/)/i.test(tag.replaceAll(/[\s\0-\x20]+/g, ''));
}

/** A drawing program's own names for namespaces are harmless; a name for markup is not. */
function hidesInEntities(svg: string): boolean {
  return [...svg.matchAll(/<!ENTITY\s+(%?)([^>]{0,4000})>?/gi)].some(
    ([, parameter, value = '']) => parameter === '%' || /[<&]|script|\b(?:SYSTEM|PUBLIC)\b/i.test(value),
  );
}

function hasStylesheetProgram(svg: string): boolean {
  return [...svg.matchAll(/<\?xml-stylesheet([^>]{0,2000})/gi)].some(([, said = '']) => !/text\/css/i.test(said));
}

function plain(tag: string): string {
  return tag.replaceAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
