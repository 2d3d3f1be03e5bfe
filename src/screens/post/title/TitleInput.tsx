import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useDeskText } from '../../../i18n/desk-text';
import styles from './TitleInput.module.css';

export interface TitleInputProps {
  readonly title: string;
  readonly onChange: (title: string) => void;
  /** Enter, or the arrow down from the last line: on to the body. */
  readonly onLeave: () => void;
  /** The caret is here at first. */
  readonly startsHere: boolean;
  readonly readOnly: boolean;
}

/** The post's title, as large as readers will see it; grows with its lines. */
export function TitleInput({ title, onChange, onLeave, startsHere, readOnly }: TitleInputProps) {
  const { post } = useDeskText();
  const area = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const element = area.current;
    if (!element || CSS.supports?.('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [title]);

  useLayoutEffect(() => {
    if (startsHere) area.current?.focus();
  }, [startsHere]);

  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { selectionStart, value } = event.currentTarget;
    const isAtEnd = event.key === 'ArrowDown' && selectionStart === value.length;
    if ((event.key !== 'Enter' && !isAtEnd) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onLeave();
  }

  return (
    <textarea
      ref={area}
      className={styles.title}
      aria-label={post.title}
      placeholder={post.title}
      rows={1}
      dir="auto"
      spellCheck
      readOnly={readOnly}
      value={title}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={press}
    />
  );
}
