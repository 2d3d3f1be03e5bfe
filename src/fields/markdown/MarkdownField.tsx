import { Bold, Italic, Link2, List } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { IconButton } from '../../design/IconButton';
import { TextArea } from '../../design/TextArea';
import { useDeskText } from '../../i18n/desk-text';
import type { InputProps } from '../field';
import { FieldFrame } from '../FieldFrame';
import { lengthOf, limitWords } from '../limit-words';
import { bulleted, linked, type Marked, wrapped } from './mark-text';
import styles from './MarkdownField.module.css';

/** Markdown as it is written, with quick marks for what is selected. */
export function MarkdownField({ label, hideLabel = false, value, spec, onChange }: InputProps<string>) {
  const { fields } = useDeskText();
  const area = useRef<HTMLTextAreaElement>(null);
  const count = lengthOf(value);

  function mark(change: (text: string, from: number, to: number) => Marked): void {
    const control = area.current;
    if (!control) return;
    const made = change(value, control.selectionStart, control.selectionEnd);
    onChange(made.text);
    requestAnimationFrame(() => {
      control.focus();
      control.setSelectionRange(made.from, made.to);
    });
  }

  const strong = () => mark((text, from, to) => wrapped(text, from, to, '**', fields.boldText));
  const emphasis = () => mark((text, from, to) => wrapped(text, from, to, '*', fields.boldText));
  const link = () => mark((text, from, to) => linked(text, from, to, fields.linkText));

  function press(event: KeyboardEvent): void {
    if (!(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey) return;
    const action = { b: strong, i: emphasis, k: link }[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  return (
    <FieldFrame
      label={label}
      hideLabel={hideLabel}
      spec={spec}
      isEmpty={value === ''}
      end={count > 0 && fields.characters(count)}
      error={limitWords(fields, spec, count, 'characters')}
    >
      {(control) => (
        <div className={styles.markdown}>
          <TextArea
            {...control}
            ref={area}
            data-bare
            rows={3}
            placeholder=" "
            value={value}
            onKeyDown={press}
            onChange={(event) => onChange(event.target.value)}
          />
          <fieldset className={styles.tools} aria-label={fields.markdownTools(label)}>
            <IconButton size="small" icon={Bold} label={fields.bold} onClick={strong} />
            <IconButton size="small" icon={Italic} label={fields.italic} onClick={emphasis} />
            <IconButton size="small" icon={Link2} label={fields.link} onClick={link} />
            <IconButton size="small" icon={List} label={fields.bullets} onClick={() => mark(bulleted)} />
          </fieldset>
        </div>
      )}
    </FieldFrame>
  );
}
