/** The words in a stored document that this version cannot read, a paragraph per text block. */
export function wordsIn(stored: unknown): string {
  if (typeof stored !== 'object' || stored === null) return '';
  const { text, content } = stored as { text?: unknown; content?: unknown };
  if (typeof text === 'string') return text;
  if (!Array.isArray(content)) return '';
  const isTextBlock = content.every((child) => typeof (child as { text?: unknown })?.text === 'string');
  return content.map(wordsIn).join(isTextBlock ? '' : '\n\n');
}
