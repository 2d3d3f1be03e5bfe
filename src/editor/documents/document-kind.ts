/** What is offered when a document is chosen from the device. */
export const documentTypes =
  '.docx,.md,.markdown,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/markdown';

/** The most bytes that a Word document may hold, packed and unpacked. */
export const mostBytes = 25_000_000;

/** What a file is by its name: a document that can be brought in, one of a format that cannot, or null for anything else. */
export function kindOfDocument(name: string): 'docx' | 'markdown' | 'other' | null {
  if (/\.docx$/i.test(name)) return 'docx';
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name)) return 'markdown';
  return /\.(?:docm?|dot[mx]?|odt|ott|rtf|pages|pdf|epub|wpd|wps)$/i.test(name) ? 'other' : null;
}
