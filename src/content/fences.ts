interface Parts {
  readonly open: string;
  readonly source: string;
  readonly close: string;
  readonly body: string;
}

/**
 * Splits a file at an opening fence on its first line and the next line that is a closing fence. `opening` is sticky and
 * takes the whole line with its break; `closing` is tried on each line without its break. Null when either is missing.
 */
export function splitAtFences(file: string, opening: RegExp, closing: RegExp): Parts | null {
  opening.lastIndex = 0;
  const open = opening.exec(file)?.[0];
  if (open === undefined) return null;
  let at = open.length;
  while (at < file.length) {
    const feed = file.indexOf('\n', at);
    const end = feed < 0 ? file.length : feed + 1;
    if (closing.test(file.slice(at, end).replace(/\r?\n$/, ''))) {
      return { open, source: file.slice(open.length, at), close: file.slice(at, end), body: file.slice(end) };
    }
    at = end;
  }
  return null;
}
