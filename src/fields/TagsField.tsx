import { X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Field } from '../design/Field';
import { Icon } from '../design/Icon';
import { useText } from '../i18n/text';
import { Combobox } from './Combobox';
import type { InputProps } from './field';
import styles from './TagsField.module.css';

export function TagsField({ label, value, spec, onChange }: InputProps<readonly string[]>) {
  const { fields } = useText();
  const [text, setText] = useState('');
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
    if (event.key === 'Backspace' && text === '' && last !== undefined) remove(last);
    if ((event.key !== 'Enter' && event.key !== ',') || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add(text);
  }

  return (
    <Field label={label} quiet>
      {(control) => (
        <div className={styles.tags} ref={box}>
          {value.map((tag) => (
            <span key={tag} className={styles.tag}>
              {tag}
              <button type="button" aria-label={fields.removeTag(tag)} onClick={() => remove(tag)}>
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
    </Field>
  );
}

/** The tag as the site already spells it. */
function known(tag: string, choices: readonly string[]): string {
  return choices.find((choice) => choice.toLocaleLowerCase() === tag.toLocaleLowerCase()) ?? tag;
}
