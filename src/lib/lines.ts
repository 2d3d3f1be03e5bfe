/** The line break of a text: that of Windows where it has one, else `\n`. */
export function newlineOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The offset of the first character of the line that an offset is in. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The offset behind the line break of the line that an offset is in; the text's end in the last. */
export function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  return next < 0 ? text.length : next + 1;
}

/** The column of an offset, counted in UTF-16 units. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}
