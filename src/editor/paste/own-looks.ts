import { type Look, plain, type Run } from './runs';

/** What all letters of a heading look like is how the program shows headings. */
export function withoutHeadingStyle(runs: readonly Run[]): readonly Run[] {
  const isAll = (name: 'bold' | 'italic') =>
    runs.every(
      ({ look, text, atom }, index) =>
        look[name] || Boolean(atom) || text.trim() === '' || (index === 0 && /^[\d.]+[.)]?\s*$/.test(text)),
    );
  const [bold, italic] = [!isAll('bold'), !isAll('italic')];
  return runs.map((run) => ({
    ...run,
    look: { ...run.look, bold: run.look.bold && bold, italic: run.look.italic && italic },
  }));
}

/** A header's letters are bold by themselves. */
export function unwrapBold(cell: Element): void {
  const bold = [...cell.querySelectorAll('strong')];
  const letters = bold.reduce((size, each) => size + (each.textContent?.trim().length ?? 0), 0);
  if (letters < (cell.textContent?.replaceAll(/\s/g, '').length ?? 0)) return;
  for (const each of bold) each.replaceWith(...each.childNodes);
}

/** What programs put as an image's description when nobody wrote one. */
export function isFileName(words: string): boolean {
  return /^(?:(?:\S*|[a-z]:\\.*|(?:\/|macintosh hd:).*)\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|heic|emf|wmf)|image|picture \d+|clip_image\d+|enter image description here|(?:image|alt) (?:description|text)|no alt text provided for this image|undefined)$/i.test(
    words,
  );
}

/** A heading is one line. */
export function withoutBreak(run: Run): Run {
  return run.atom?.localName === 'br' ? { text: ' ', look: plain } : run;
}

/** How blocks that Markdown has no word for stand out from their neighbours. */
export function ownLook({ localName, parentElement, className }: Element, look: Look): Look {
  if (localName === 'dt' || (localName === 'summary' && parentElement?.localName === 'details'))
    return { ...look, bold: true };
  if (/^Mso(?:Intense)?Quote/.test(className)) return { ...look, italic: false };
  return localName === 'figcaption' || localName === 'caption' || className === 'MsoCaption'
    ? { ...look, italic: true }
    : look;
}
