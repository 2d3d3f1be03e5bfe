import { createLatePart } from '../design/late/late-part';

export type MarkdownReader = NonNullable<ReturnType<typeof markdownReader.now>>;

/** What reads Markdown on the page: what is pasted, and source that was written between the words. Posts are read in a Worker. */
export const markdownReader = createLatePart(async () => {
  const [{ openBody }, { readRaw, rereadRaw }, { rereadParagraphs }] = await Promise.all([
    import('./document/open'),
    import('./document/settle/reread-raw'),
    import('./document/settle/reread-paragraphs'),
  ]);
  return { openBody, readRaw, rereadRaw, rereadParagraphs };
});
