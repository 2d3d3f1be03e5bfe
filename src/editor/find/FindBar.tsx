import { ArrowDown, ArrowUp, CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { announce } from '../../design/announce/announce';
import { classNames } from '../../design/class-names';
import { useCommands } from '../../design/commands/commands';
import { isPressed } from '../../design/commands/is-pressed';
import { mainKey } from '../../design/commands/shortcut-table';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import { keyLabel } from '../keys/key-label';
import type { Finder } from './finder';
import styles from './find.module.css';
import { onEnter } from './on-enter';
import { ReplaceRow } from './ReplaceRow';

export interface FindBarProps {
  /** What has been typed already, in place of what is selected. */
  readonly typed: string;
  readonly finder: Finder;
  readonly withReplace: boolean;
  readonly onReplace: (isShown: boolean) => void;
  /** Another number each time that it is asked for: the focus comes back. */
  readonly turn: number;
  readonly onClose: () => void;
}

/** Find, and replace, above the text; one can go on writing beside it. */
export function FindBar({ finder, typed, withReplace, onReplace, turn, onClose }: FindBarProps) {
  const { find: words } = useDeskText().overview;
  const [text, setText] = useState(() => typed || finder.selected());
  const [first] = useState(turn);
  const [asked, setAsked] = useState(turn);
  const [replacement, setReplacement] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWords, setWholeWords] = useState(false);
  const { current, count } = useSyncExternalStore(finder.subscribe, finder.found);
  const input = useRef<HTMLInputElement>(null);

  if (asked !== turn) {
    setAsked(turn);
    setText(finder.selected() || text);
  }
  useEffect(() => {
    input.current?.focus();
    // What is typed next goes on with what has been typed.
    if (typed === '' || turn !== first) input.current?.select();
  }, [turn, first, typed]);
  useEffect(() => finder.search({ text, matchCase, wholeWords }), [finder, text, matchCase, wholeWords]);
  useEffect(() => {
    if (text === '') return undefined;
    const timer = setTimeout(() => announce(words.count(current, count)), 500);
    return () => clearTimeout(timer);
  }, [text, current, count, words]);
  useCommands([
    { label: words.next, shortcut: 'findNext', isHidden: true, run: () => finder.step(1) },
    { label: words.previous, shortcut: 'findPrevious', isHidden: true, run: () => finder.step(-1) },
  ]);

  function close(): void {
    finder.focusText();
    onClose();
  }

  function press(event: KeyboardEvent): void {
    // The page's own search, for whoever asks again.
    if (isPressed(event.nativeEvent, 'Mod-f')) return event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  return (
    <search className={styles.bar} data-find-bar aria-label={words.bar} {...{ onKeyDown: press }}>
      <div className={styles.row}>
        <div className={styles.box}>
          <input
            ref={input}
            aria-label={words.find}
            placeholder={words.find}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => onEnter(event, () => finder.step(event.shiftKey ? -1 : 1))}
          />
          {text && (
            <span className={classNames(styles.count, count === 0 && styles.none)}>{words.count(current, count)}</span>
          )}
        </div>
        <IconButton
          icon={CaseSensitive}
          size="small"
          label={words.matchCase}
          aria-pressed={matchCase}
          onClick={() => setMatchCase(!matchCase)}
        />
        <IconButton
          icon={WholeWord}
          size="small"
          label={words.wholeWords}
          aria-pressed={wholeWords}
          onClick={() => setWholeWords(!wholeWords)}
        />
        <IconButton
          icon={ArrowUp}
          size="small"
          label={words.previous}
          keys={keyLabel(mainKey('findPrevious'))}
          aria-disabled={count === 0}
          onClick={() => finder.step(-1)}
        />
        <IconButton
          icon={ArrowDown}
          size="small"
          label={words.next}
          keys={keyLabel(mainKey('findNext'))}
          aria-disabled={count === 0}
          onClick={() => finder.step(1)}
        />
        <IconButton
          icon={withReplace ? ChevronUp : ChevronDown}
          size="small"
          label={words.showReplace}
          aria-expanded={withReplace}
          onClick={() => onReplace(!withReplace)}
        />
        <IconButton icon={X} size="small" label={words.close} onClick={close} />
      </div>
      {withReplace && <ReplaceRow finder={finder} count={count} replacement={replacement} onChange={setReplacement} />}
    </search>
  );
}
