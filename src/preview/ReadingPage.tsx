import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type DeskMessages, useDeskText } from '../i18n/desk-text';
import type { Syntax } from '../site/site';
import { drawElements } from './draw-elements';
import type { ImageUrl } from './image-url';
import { renderMarkdown } from './render-markdown';

/** Milliseconds without a change before the page is drawn anew. */
const pause = 250;

export interface ReadingPageProps {
  readonly title: string;
  readonly byline: string;
  readonly text: string | null;
  readonly syntax: Syntax;
  readonly imageUrl: ImageUrl;
}

/** A post in Galley's own reading style, drawn from its Markdown. */
export function ReadingPage({ title, byline, text, syntax, imageUrl }: ReadingPageProps) {
  const { preview, constructs } = useDeskText();
  const { kinds } = constructs.callout;
  const settled = useDeferredValue(useSettled(text));
  const body = useMemo(
    () => drawn(settled, syntax, imageUrl, preview, kinds),
    [settled, syntax, imageUrl, preview, kinds],
  );
  return (
    <main>
      <article className="page">
        <header>
          {byline && <p className="byline">{byline}</p>}
          <h1 className={title ? undefined : 'untitled'}>{title || preview.untitled}</h1>
        </header>
        {body ?? <p className="note">{preview.failed}</p>}
        {settled?.trim() === '' && <p className="note">{preview.empty}</p>}
      </article>
    </main>
  );
}

function useSettled(text: string | null): string | null {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(wait);
  }, [text]);
  return settled;
}

function drawn(
  text: string | null,
  syntax: Syntax,
  imageUrl: ImageUrl,
  words: DeskMessages['preview'],
  kinds: Readonly<Record<string, string>>,
): ReactNode {
  if (text === null) return null;
  const rendered = renderMarkdown(text, syntax, { footnotes: words.footnotes, callouts: kinds });
  if (rendered.kind === 'too-hard') return null;
  return drawElements(rendered.tree, imageUrl, words);
}
