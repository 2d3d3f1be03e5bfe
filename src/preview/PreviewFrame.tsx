import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import stylesheet from './reading.css?url&no-inline';

export interface PreviewFrameProps {
  readonly title: string;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * A document of its own that runs no script: sandboxed without `allow-scripts`, under the page's own policy, styled by
 * the reading style alone. React draws into it from outside.
 */
export function PreviewFrame({ title, className, children }: PreviewFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [page, setPage] = useState<Document | null>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const furnish = () => setPage(furnished(element.contentDocument, title));
    furnish();
    // Firefox replaces the first document once about:blank has loaded.
    element.addEventListener('load', furnish);
    return () => element.removeEventListener('load', furnish);
  }, [title]);

  useEffect(() => {
    if (!page) return;
    return followTheme(page);
  }, [page]);

  return (
    <>
      <iframe
        ref={frame}
        title={title}
        className={className}
        sandbox="allow-same-origin"
        referrerPolicy="no-referrer"
      />
      {page && createPortal(children, page.body)}
    </>
  );
}

function furnished(page: Document | null, title: string): Document | null {
  if (!page?.head || page.head.querySelector('link')) return page;
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(stylesheet, document.baseURI).href;
  page.head.append(link);
  page.title = title;
  page.documentElement.lang = document.documentElement.lang;
  return page;
}

/** The page in the frame is light or dark as the app is. */
function followTheme(page: Document): () => void {
  const copy = () => {
    const theme = document.documentElement.dataset['theme'];
    if (theme) page.documentElement.dataset['theme'] = theme;
    else delete page.documentElement.dataset['theme'];
  };
  copy();
  const observer = new MutationObserver(copy);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
