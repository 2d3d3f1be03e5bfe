import { useEffect, useRef } from 'react';
import type { TextView } from '../text-view/text-view';
import { openSourceView, type SourceView } from './open-source-view';
import styles from './SourceText.module.css';

export interface SourceTextProps {
  /** What to edit; every byte that is not edited comes back as it was, mixed line breaks included. */
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** The name of the text box. */
  readonly label: string;
  readonly readOnly?: boolean;
  /** Without colours: for a text that is known to be hard to read. */
  readonly plain?: boolean;
  /** What is selected and seen at first, as offsets; the page stays as it is when absent. */
  readonly start?: TextView<number> | null;
  /** The view when it is open, null when it is closed. */
  readonly onView?: (view: SourceView | null) => void;
}

/**
 * A post's source as text. It keeps its own state: a `text` that it did not itself give to `onChange` opens anew.
 * A text of more than 200,000 characters is given a quarter of a second after the last key, on blur and on close.
 */
export function SourceText({
  text,
  onChange,
  label,
  readOnly = false,
  plain = false,
  start = null,
  onView,
}: SourceTextProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<SourceView>(null);
  const given = useRef(text);
  const listener = useRef(onChange);
  const viewer = useRef(onView);
  const first = useRef(start);

  useEffect(() => {
    listener.current = onChange;
    viewer.current = onView;
  }, [onChange, onView]);

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const onText = (changed: string) => {
      given.current = changed;
      listener.current(changed);
    };
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const opened = openSourceView(root, { text: given.current, label, readOnly, plain, onText });
    view.current = opened;
    viewer.current?.(opened);
    if (first.current) opened.show(first.current);
    first.current = null;
    window.addEventListener('pagehide', opened.flush);
    return () => {
      window.removeEventListener('pagehide', opened.flush);
      viewer.current?.(null);
      opened.close();
    };
  }, [label, readOnly, plain]);

  useEffect(() => {
    if (text === given.current) return;
    given.current = text;
    view.current?.replace(text);
  }, [text]);

  return <div ref={host} className={styles.source} />;
}
