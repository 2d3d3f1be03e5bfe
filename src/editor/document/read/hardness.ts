/** Why a body is opened as source only. */
export type Hardness = 'too-long' | 'too-deep' | 'unreadable';

const longestText = 2_000_000;
const longestLine = 100_000;
/** Containers within containers; more than anyone writes, and few enough to be read in time. */
export const deepest = 32;

/** Signs that can open something, in text without a blank line; past this, looking for what closes them takes seconds. */
const mostSigns = 5000;
const mostLines = 20_000;

/** Judges without parsing whether a body is beyond what can be read while one waits. */
export function judgeHardness(text: string): Hardness | null {
  if (text.length > longestText) return 'too-long';
  let start = 0;
  let [signs, lines] = [0, 0];
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end);
    if (line.length > longestLine) return 'too-long';
    const depth = containers(line);
    if (depth > deepest || brackets(line) > deepest) return 'too-deep';
    const isBlank = line.trim() === '';
    signs = isBlank ? 0 : signs + depth + (line.match(/[*_[\]<{`~$]/g)?.length ?? 0);
    lines = isBlank ? 0 : lines + 1;
    if (signs > mostSigns) return 'too-deep';
    if (lines > mostLines) return 'too-long';
    start = end + 1;
  }
  return null;
}

function containers(line: string): number {
  const prefix = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0];
  // A rule such as `* * * *` has no text behind its markers.
  return prefix && line.length > prefix.trimEnd().length + 1
    ? (prefix.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0)
    : (line.match(/^[ \t>]*/)?.[0].match(/>/g)?.length ?? 0);
}

function brackets(line: string): number {
  let depth = 0;
  let most = 0;
  for (const character of line) {
    if (character === '[') most = Math.max(most, ++depth);
    else if (character === ']') depth = Math.max(0, depth - 1);
  }
  return most;
}
