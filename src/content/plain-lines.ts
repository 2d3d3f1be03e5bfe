import { mapOf, type ValueMap } from './value';

/** `title: …`, `title = …`, `"title": …,`, `const title = …`: a key alone on its line with a value on one line. */
const plainLine = /^[ \t]*(?:(?:const|let|var)[ \t]+)?(["']?)([\p{L}_][\p{L}\d_-]{0,60})\1[ \t]*[:=][ \t]*(\S.*)$/u;

/**
 * What frontmatter that cannot be read seems to say in its plain lines, as text: enough to show a post's title and date.
 * The first line of a key counts, one without indentation before any other. It is a guess, never written anywhere.
 */
export function plainLines(source: string): ValueMap {
  const lines = source
    .slice(0, 64 * 1024)
    .split(/\r?\n/, 300)
    .map((line) => line.slice(0, 1000).trimEnd());
  const found = new Map<string, string>();
  for (const line of [...lines.filter((text) => /^\S/.test(text)), ...lines.filter((text) => /^\s/.test(text))]) {
    const [, , key = '', value = ''] = plainLine.exec(line) ?? [];
    const isUsable = key !== '' && !/^(?:__proto__|constructor|prototype)$/.test(key) && !/^[[{|>&*#]/.test(value);
    if (isUsable && !found.has(key)) found.set(key, unquoted(value));
  }
  return mapOf(found);
}

/** Without its quotes, of which one may be missing, and without a comment behind it. */
function unquoted(value: string): string {
  const quote = value[0];
  if (quote !== '"' && quote !== "'" && quote !== '`')
    return value
      .replace(/[ \t]#.*$/, '')
      .replace(/^([\w.-]+)[,;]$/, '$1')
      .trimEnd();
  const end = value.indexOf(quote, 1);
  return end < 0 ? value.slice(1) : value.slice(1, end);
}
