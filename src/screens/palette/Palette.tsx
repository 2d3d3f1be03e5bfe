import { Keyboard, Search } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { announce } from '../../design/announce/announce';
import { type Command, currentCommands } from '../../design/commands/commands';
import { isPressed } from '../../design/commands/is-pressed';
import { mainKey } from '../../design/commands/shortcut-table';
import { Icon } from '../../design/Icon';
import { Key } from '../../design/Key';
import { useDeskText } from '../../i18n/desk-text';
import { useText } from '../../i18n/text';
import { placeAt } from '../address';
import { type Entry, paletteEntries } from './palette-entries';
import { PaletteList } from './PaletteList';
import styles from './Palette.module.css';
import { useScreenPorts } from '../screen-ports';
import { usePalettePosts } from './use-palette-posts';
import { useNow } from '../use-now';

export interface PaletteProps {
  /** What has been typed already. */
  readonly begin: string;
  readonly onClose: () => void;
  readonly onShortcuts: () => void;
}

const nowhere = createStore(() => ({ kind: 'none' as const }));

/** One box for everything: posts by their titles and words, what can be done here, and where one can go. */
export function Palette({ begin, onClose, onShortcuts }: PaletteProps) {
  const { commands: words } = useDeskText();
  const { entries, typed, setTyped, isReading } = useEntries(begin, onShortcuts);
  const [chosen, setChosen] = useState(0);
  const [, navigate] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const back = useRef(document.activeElement);
  const after = useRef<(() => void) | null>(null);
  const id = useId();
  const at = Math.min(chosen, entries.length - 1);
  const { found } = words.search;

  useEffect(() => {
    const timer = setTimeout(() => announce(found(entries.length)), 700);
    return () => clearTimeout(timer);
  }, [typed, entries.length, found]);

  function choose(entry: Entry | undefined): void {
    if (!entry) return;
    const { does } = entry;
    if (does.kind === 'go') navigate(does.to, does.title === undefined ? {} : { state: { title: does.title } });
    else after.current = does.run;
    onClose();
    // The focus is back where it was before the action takes it elsewhere.
    if (does.kind === 'run') setTimeout(does.run, 0);
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const move = (by: number) => setChosen((at + by + entries.length) % Math.max(1, entries.length));
    if (isPressed(event.nativeEvent, 'Mod-Enter')) choose(entries.find(({ keys }) => keys === 'Mod-Enter'));
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') choose(entries[at]);
    else return;
    event.preventDefault();
  }

  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <div className={styles.veil} data-galley-veil>
          <Radix.Content
            className={styles.palette}
            aria-describedby={undefined}
            onOpenAutoFocus={(event) => {
              event.preventDefault();
              input.current?.focus();
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              if (back.current instanceof HTMLElement && !after.current) back.current.focus({ preventScroll: true });
            }}
          >
            <Radix.Title className={styles.title}>{words.search.title}</Radix.Title>
            <div className={styles.head}>
              <Icon of={Search} />
              <input
                ref={input}
                role="combobox"
                aria-expanded
                aria-controls={`${id}-list`}
                aria-autocomplete="list"
                {...(entries.length > 0 && { 'aria-activedescendant': `${id}-${at}` })}
                aria-label={words.search.title}
                placeholder={words.search.hint}
                autoComplete="off"
                spellCheck={false}
                value={typed}
                onChange={(event) => {
                  setTyped(event.target.value);
                  setChosen(0);
                }}
                onKeyDown={press}
              />
              <Radix.Close className={styles.cancel}>
                <span className={styles.word}>{words.search.cancel}</span>
                <span className={styles.key} aria-hidden>
                  <Key>esc</Key>
                </span>
              </Radix.Close>
            </div>
            <PaletteList
              id={id}
              entries={entries}
              query={typed.trim()}
              chosen={at}
              onPoint={setChosen}
              onChoose={choose}
              end={isReading && typed.trim() !== '' ? words.search.reading : null}
            />
          </Radix.Content>
        </div>
      </Radix.Portal>
    </Radix.Root>
  );
}

function useEntries(begin: string, onShortcuts: () => void) {
  const { commands: words } = useDeskText();
  const { when } = useText();
  const { config, openSite } = useScreenPorts();
  const [pathname] = useLocation();
  const now = useNow();
  const [typed, setTyped] = useState(begin);
  const query = useDeferredValue(typed);
  const place = placeAt(pathname);
  const repository = place && 'repository' in place ? place.repository : null;
  const site = useMemo(() => (repository === null ? null : openSite(repository)), [repository, openSite]);
  const state = useStore(site?.site ?? nowhere);
  const ready = state.kind === 'ready' ? state : null;
  const { posts, drafts, isReading } = usePalettePosts(site, ready);
  const [offered] = useState(currentCommands);
  const entries = useMemo(() => {
    const list: Command = { label: words.shortcuts.title, icon: Keyboard, shortcut: 'shortcuts', run: onShortcuts };
    return paletteEntries(
      {
        commands: [...offered, list],
        keysOf: ({ shortcut }) => shortcut && mainKey(shortcut),
        site: site && ready && { name: site.name, described: ready.site, posts, drafts },
        hasSites: config.repository === undefined,
        words: words.search,
        when,
        now,
      },
      query,
    );
  }, [offered, onShortcuts, site, ready, posts, drafts, config, words, when, now, query]);
  return { entries, typed, setTyped, isReading };
}
