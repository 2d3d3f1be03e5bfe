import { createLatePart } from '../../design/late/late-part';

/** What reads pasted HTML. */
export const htmlReader = createLatePart(async () => {
  const [{ cleanHtml }, { isFromCodeEditor }] = await Promise.all([import('./clean-html'), import('./code-blocks')]);
  return { cleanHtml, isFromCodeEditor };
});

/** The same paste for later, when the browser has taken its data back. */
export function pasteAgain({ clipboardData }: ClipboardEvent): ClipboardEvent {
  const data = new DataTransfer();
  for (const type of clipboardData?.types ?? [])
    if (type !== 'Files') data.setData(type, clipboardData?.getData(type) ?? '');
  for (const file of clipboardData?.files ?? []) data.items.add(file);
  return new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
}
