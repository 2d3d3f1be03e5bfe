import type { LucideIcon } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { isPressed, type Press } from './is-pressed';
import { type ShortcutName, shortcutTable } from './shortcut-table';

/** Something that can be done where one is. */
export interface Command {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** The shortcut that does it, too. */
  readonly shortcut?: ShortcutName;
  /** Other words that it can be found by. */
  readonly also?: string;
  /** It has a key but does not stand among what can be searched. */
  readonly isHidden?: boolean;
  readonly run: () => void;
}

type Offer = () => readonly Command[];

const offers = new Set<Offer>();

/** Offers commands for as long as the component stands; always those of its last render. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  useLayoutEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    const offer = () => latest.current;
    offers.add(offer);
    return () => void offers.delete(offer);
  }, []);
}

/** Everything that can be done now; what was offered last comes first. */
export function currentCommands(): readonly Command[] {
  return [...offers].toReversed().flatMap((offer) => offer());
}

/** The command of a key that was pressed; the text's own keys are the text's. `isWriting`: the key would type a letter. */
export function commandOfKey(press: Press, isWriting: boolean): Command | null {
  const isShortcut = (keys: readonly string[]) =>
    keys.some((key) => isPressed(press, key) && !(isWriting && key.length === 1));
  return (
    currentCommands().find(
      ({ shortcut }) =>
        shortcut !== undefined && shortcutTable[shortcut].scope !== 'text' && isShortcut(shortcutTable[shortcut].keys),
    ) ?? null
  );
}
