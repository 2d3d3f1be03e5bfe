import type { ComponentProps, ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type DeskMessages, useDeskText } from '../i18n/desk-text';
import type { Syntax } from '../site/site';
import type { ImageUrl } from './image-url';
import { PreviewImage } from './PreviewImage';
import { renderMarkdown } from './render-markdown';
import { embedElement, siteTagElement } from './safe-elements';

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
  const { preview } = useDeskText();
  const settled = useDeferredValue(useSettled(text));
  const body = useMemo(() => drawn(settled, syntax, imageUrl, preview), [settled, syntax, imageUrl, preview]);
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

function drawn(text: string | null, syntax: Syntax, imageUrl: ImageUrl, words: DeskMessages['preview']): ReactNode {
  if (text === null) return null;
  const rendered = renderMarkdown(text, syntax, { footnotes: words.footnotes });
  if (rendered.kind === 'too-hard') return null;
  const components = {
    a: DeadLink,
    img: ({ src, alt, width, height }: ComponentProps<'img'>) => (
      <PreviewImage source={src ?? ''} alt={alt ?? ''} width={width} height={height} imageUrl={imageUrl} />
    ),
    input: ({ checked }: ComponentProps<'input'>) => (
      <input type="checkbox" disabled checked={checked} aria-label={checked ? words.done : words.toDo} />
    ),
    [siteTagElement]: ({ children }: { children?: ReactNode }) => <code className="site-tag">{children}</code>,
    [embedElement]: ({ children }: { children?: ReactNode }) => (
      <span className="embed">
        <b>{words.embed}</b> {children}
      </span>
    ),
  };
  return toJsxRuntime(rendered.tree, { Fragment, jsx, jsxs, components, ignoreInvalidStyle: true });
}

/** Links lead nowhere in the preview: no address is in the page. */
function DeadLink({ href, children, id }: ComponentProps<'a'>) {
  return (
    <span className="link" title={href} id={id}>
      {children}
    </span>
  );
}
