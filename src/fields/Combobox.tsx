import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react';
import { classNames } from '../design/class-names';
import input from '../design/TextInput.module.css';
import { useDeskText } from '../i18n/desk-text';
import styles from './Combobox.module.css';

const most = 8;
/** Options are drawn as suggestions of the input, which keeps the focus; native ones cannot be. */
const listbox = { role: 'listbox' } as const;
const option = { role: 'option', tabIndex: -1 } as const;

export interface ComboboxProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  readonly label: string;
  readonly text: string;
  /** What suggestions are looked for with; the text when absent. */
  readonly sought?: string;
  /** Candidates, best first; the ones that hold the text are suggested. */
  readonly choices: readonly string[];
  /** What a choice is called, and a small word beside it; the choice itself when absent. */
  readonly describe?: ((choice: string) => ChoiceWords) | undefined;
  readonly onText: (text: string) => void;
  readonly onChoose: (choice: string) => void;
  /** No box of its own: it stands in one. */
  readonly bare?: boolean;
}

export interface ChoiceWords {
  readonly label: string;
  readonly note?: string | undefined;
}

const asItIs = (choice: string): ChoiceWords => ({ label: choice });

/** A text input that suggests: arrows walk, Enter takes, Escape closes. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export function Combobox({
  label,
  text,
  sought = text,
  choices,
  describe = asItIs,
  onText,
  onChoose,
  bare,
  onKeyDown,
  onBlur,
  className,
  ...rest
}: ComboboxProps) {
  const { fields } = useDeskText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const found = isOpen ? matching(choices, sought, describe) : [];
  const active = found[at];

  function choose(choice: string): void {
    onChoose(choice);
    setOpen(false);
    setAt(-1);
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const count = matching(choices, sought, describe).length;
      setAt(isOpen && count > 0 ? (at + step + count + (at < 0 && step < 0 ? 1 : 0)) % count : 0);
      setOpen(true);
      return;
    }
    if (event.key === 'Escape' && found.length > 0) {
      event.stopPropagation();
      setOpen(false);
      return;
    }
    if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      choose(active);
      return;
    }
    onKeyDown?.(event);
    if (event.defaultPrevented) setOpen(false);
  }

  return (
    <div className={classNames(styles.combobox, bare && styles.bare)}>
      <input
        autoComplete="off"
        {...rest}
        type="text"
        data-bare={bare || undefined}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${id}-${at}`}
        className={classNames(bare ? styles.input : classNames(input.input, input.quiet), className)}
        value={text}
        onChange={(event) => {
          setOpen(event.target.value !== '');
          setAt(-1);
          onText(event.target.value);
        }}
        onKeyDown={press}
        onBlur={(event) => {
          setOpen(false);
          onBlur?.(event);
        }}
      />
      <div
        className={styles.list}
        id={id}
        {...listbox}
        aria-label={fields.suggestions(label)}
        hidden={found.length === 0}
      >
        {found.map((choice, index) => (
          <div
            key={choice}
            id={`${id}-${index}`}
            {...option}
            aria-selected={index === at}
            className={styles.option}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(choice);
            }}
          >
            <span>{describe(choice).label}</span>
            {describe(choice).note && <small>{describe(choice).note}</small>}
          </div>
        ))}
      </div>
    </div>
  );
}

function matching(
  choices: readonly string[],
  text: string,
  describe: (choice: string) => ChoiceWords,
): readonly string[] {
  const wanted = text.trim().toLocaleLowerCase();
  const words = (choice: string) => describe(choice).label.toLocaleLowerCase();
  const starts = choices.filter((choice) => words(choice).startsWith(wanted));
  const holds = choices.filter((choice) => !starts.includes(choice) && words(choice).includes(wanted));
  return [...starts, ...holds].slice(0, most);
}
