/** Where two texts differ, as one line: what stood there and what stands there now, cut to what fits. */
export function difference(before: string, after: string): string {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const [was, is] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const lead = before.slice(Math.max(0, start - 20), start);
  return `${quoted(lead)} ${quoted(was)} → ${quoted(is)}`;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 160 ? `${text.slice(0, 80)} … ${text.slice(-80)}` : text);
}
