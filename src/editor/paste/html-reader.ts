/** What reads pasted HTML. */
export interface HtmlReader {
  readonly cleanHtml: (typeof import('./clean-html'))['cleanHtml'];
  readonly isFromCodeEditor: (typeof import('./code-blocks'))['isFromCodeEditor'];
}

let reader: HtmlReader | null = null;
let coming: Promise<HtmlReader | null> | null = null;

/** The reader once it is here, else null. */
export function htmlReader(): HtmlReader | null {
  return reader;
}

/** Fetches the reader, which no post needs before something is pasted; null when it cannot be had now. */
export function fetchHtmlReader(): Promise<HtmlReader | null> {
  coming ??= Promise.all([import('./clean-html'), import('./code-blocks')]).then(
    ([{ cleanHtml }, { isFromCodeEditor }]) => (reader = { cleanHtml, isFromCodeEditor }),
    () => (coming = null),
  );
  return coming;
}

/** The same paste for later, when the browser has taken its data back. */
export function pasteAgain({ clipboardData }: ClipboardEvent): ClipboardEvent {
  const data = new DataTransfer();
  for (const type of clipboardData?.types ?? [])
    if (type !== 'Files') data.setData(type, clipboardData?.getData(type) ?? '');
  for (const file of clipboardData?.files ?? []) data.items.add(file);
  return new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
}
