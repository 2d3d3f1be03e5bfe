/** The fewest and the most letters of a page's full line. */
const [narrowest, widest] = [36, 130];

/**
 * Text whose lines end where a page's did, as PDF readers and terminals copy it, with each paragraph on one line; other text
 * as it is. A word that was divided at a line's end is whole again.
 */
export function unwrapText(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const breaks = wrapsOf(lines);
  if (!breaks) return text;
  return lines.reduce((made, line, index) => (breaks.has(index) ? joined(made, line.trimStart()) : `${made}\n${line}`));
}

/**
 * The lines that only begin because the one before was full, by their places; null where line ends are meant. A line was full
 * where the next one's first word had no room on it.
 */
export function wrapsOf(lines: readonly string[]): ReadonlySet<number> | null {
  const full = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  if (full < narrowest || full > widest) return null;
  const wraps = new Set<number>();
  let [all, small] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]?.trimEnd() ?? '';
    if (before === '' || line.trim() === '') continue;
    all += 1;
    const [word = ''] = /\S+/.exec(line) ?? [];
    if (before.length + 1 + word.length < full * 0.87 || /^\s*[•·▪●*-]\s|^\s*\d{1,3}[.)]\s/.test(line)) continue;
    wraps.add(index);
    if (/^\s*[\p{Ll}(“"'‘]/u.test(line)) small += 1;
  }
  return wraps.size >= all * 0.5 && small >= wraps.size * 0.4 && small > 0 ? wraps : null;
}

/** Two lines as one. */
function joined(before: string, line: string): string {
  return isDivided(before, line) ? before.trimEnd().slice(0, -1) + line : `${before.trimEnd()} ${line}`;
}

/** Whether a line's last word goes on in the next one. */
export function isDivided(before: string, line: string): boolean {
  return /\p{Ll}[-\u00ad\u2010]\s*$/u.test(before) && /^\p{Ll}/u.test(line);
}
