import { useState } from 'react';
import type { HeldKeys } from '../../media/library/ImageGrid';
import type { LibraryItem } from '../../media/library/library-item';

export interface Selection {
  /** Several are being chosen; else one is looked at. */
  readonly isOn: boolean;
  readonly chosen: readonly LibraryItem[];
  /** Every image in sight is chosen. */
  readonly isAll: boolean;
  readonly begin: () => void;
  /** Chooses an image or leaves it out; with all from the last one up to it. */
  readonly press: (image: LibraryItem, held: HeldKeys) => void;
  readonly chooseAll: () => void;
  readonly chooseNone: () => void;
  readonly end: () => void;
}

/** Which of the images are chosen, in their order; they stay so while others are looked for. */
export function useSelection(images: readonly LibraryItem[], shown: readonly LibraryItem[]): Selection {
  const [paths, setPaths] = useState<ReadonlySet<string> | null>(null);
  const [last, setLast] = useState<string | null>(null);

  function press({ path }: LibraryItem, { upTo }: HeldKeys): void {
    const next = new Set(paths);
    const [from, to] = [indexOf(last), indexOf(path)].toSorted((a, b) => a - b);
    if (upTo && from !== undefined && to !== undefined && from >= 0)
      for (const image of shown.slice(from, to + 1)) next.add(image.path);
    else if (!next.delete(path)) next.add(path);
    setPaths(next);
    setLast(path);
  }

  function indexOf(path: string | null): number {
    return shown.findIndex((image) => image.path === path);
  }

  return {
    isOn: paths !== null,
    chosen: paths ? images.filter(({ path }) => paths.has(path)) : [],
    isAll: shown.every(({ path }) => paths?.has(path)),
    begin: () => setPaths(new Set()),
    press,
    chooseAll: () => setPaths(new Set([...(paths ?? []), ...shown.map(({ path }) => path)])),
    chooseNone: () => setPaths(new Set()),
    end: () => {
      setPaths(null);
      setLast(null);
    },
  };
}
