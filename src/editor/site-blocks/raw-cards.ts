import { createLatePart } from '../../design/late/late-part';

/** What shows source as forms and previews. */
export const rawCards = createLatePart(async () => (await import('./RawCard')).RawCard);

/** What shows a tag between words as a form. */
export const chipForms = createLatePart(async () => (await import('./ChipForm')).ChipForm);

/** What shows HTML as its readers see it. */
export const postHtml = createLatePart(async () => (await import('../../preview/PostHtml')).PostHtml);

/** How a tag, an element or a directive begins, on any line. */
const start = /^\s*(?:\{\{|\{%|<\/?[A-Za-z]|:{1,}[A-Za-z])/m;

/** Whether source may be shown as more than its letters. */
export function mayBeCard(source: string): boolean {
  return start.test(source);
}
