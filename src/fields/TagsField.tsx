import { X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Icon } from '../design/Icon';
import { useDeskText } from '../i18n/desk-text';
import { useChoiceWords } from './choice-words';
import { Combobox } from './Combobox';
import type { InputProps } from './field';
import { FieldFrame } from './FieldFrame';
import { limitWords } from './limit-words';
import styles from './TagsField.module.css';

/** Words in a row, suggested from those that the other posts have. */
export function TagsField({ label, hideLabel = false, value, spec, onChange }: InputProps<readonly string[]>) {
  const { fields } = useDeskText();
  const [text, setText] = useState('');
  const describe = useChoiceWords(spec);
  const [news, setNews] = useState('');
  const box = useRef<HTMLDivElement>(null);

  function add(tag: string): void {
    const wanted = known(tag.trim(), spec.choices ?? []);
    setText('');
    if (wanted === '' || value.includes(wanted)) return;
    onChange([...value, wanted]);
    setNews(fields.tagAdded(wanted));
  }

  function remove(tag: string): void {
    onChange(value.filter((other) => other !== tag));
    setNews(fields.tagRemoved(tag));
    box.current?.querySelector('input')?.focus();
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    const last = value.at(-1);
    if (event.key === 'Escape' && text !== '') {
      event.stopPropagation();
      setText('');
    }
    if (event.key === 'Backspace' && text === '' && last !== undefined) remove(last);
    if ((event.key !== 'Enter' && event.key !== ',') || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add(text);
  }

  return (
    <FieldFrame
      label={label}
      hideLabel={hideLabel}
      spec={spec}
      isEmpty={value.length === 0}
      error={limitWords(fields, spec, value.length, 'items')}
    >
      {(control) => (
        <div className={styles.tags} ref={box}>
          {value.map((tag) => (
            <span key={tag} className={styles.tag}>
              {describe(tag).label}
              <button type="button" aria-label={fields.removeTag(describe(tag).label)} onClick={() => remove(tag)}>
                <Icon of={X} small />
              </button>
            </span>
          ))}
          <Combobox
            {...control}
            bare
            label={label}
            placeholder={fields.addTag}
            text={text}
            data-keeps-escape={text !== '' || undefined}
            describe={describe}
            choices={(spec.choices ?? []).filter((choice) => !value.includes(choice))}
            onText={(next) => (next.endsWith(',') ? add(next.slice(0, -1)) : setText(next))}
            onChoose={add}
            onKeyDown={press}
            onBlur={() => add(text)}
          />
          <span className={styles.news} aria-live="polite">
            {news}
          </span>
        </div>
      )}
    </FieldFrame>
  );
}

/** The tag as the site already spells it. */
function known(tag: string, choices: readonly string[]): string {
  return choices.find((choice) => choice.toLocaleLowerCase() === tag.toLocaleLowerCase()) ?? tag;
}
