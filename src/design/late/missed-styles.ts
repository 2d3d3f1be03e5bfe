/** Style sheets of late parts that did not arrive. */
const missed = new Set<HTMLLinkElement>();

globalThis.document?.addEventListener('error', ({ target }) => void (isSheet(target) && missed.add(target)), true);

/**
 * Fetches the style sheets again that did not arrive: Vite's own loader asks for each one once, and a part would come without.
 * Rejects when one does not arrive now either.
 */
export async function fetchMissedStyles(): Promise<void> {
  await Promise.all(
    [...missed].map((sheet) => {
      const again = document.createElement('link');
      again.rel = 'stylesheet';
      again.crossOrigin = sheet.crossOrigin;
      missed.delete(sheet);
      return new Promise<void>((resolve, reject) => {
        again.addEventListener('load', () => resolve());
        again.addEventListener('error', () => reject(new Error(`${sheet.href} did not arrive.`)));
        again.href = sheet.href;
        sheet.replaceWith(again);
      });
    }),
  );
}

function isSheet(target: EventTarget | null): target is HTMLLinkElement {
  return target instanceof HTMLLinkElement && target.rel === 'stylesheet';
}
