/** What this tab knows of the files of drafts that lie on the device. */
export interface KnownFiles {
  /** Under what a file's bytes are kept: the same for the same array, which nobody writes into. */
  readonly idOf: (bytes: Uint8Array) => string;
  /** They lie on the device as a file of this draft. */
  readonly isKept: (draft: string, bytes: Uint8Array) => boolean;
  readonly hasAny: (draft: string) => boolean;
  readonly met: (draft: string, file: string, bytes: Uint8Array) => void;
  readonly forget: (draft: string, file: string) => void;
  readonly forgetAll: (draft: string) => void;
  /** An older draft holds them itself. */
  readonly metInside: (bytes: Uint8Array) => void;
  readonly isInside: (bytes: Uint8Array) => boolean;
  /** The device had no room for them. */
  readonly tooMuch: (bytes: Uint8Array) => void;
  readonly isTooMuch: (bytes: Uint8Array) => boolean;
}

export function createKnownFiles(): KnownFiles {
  const ids = new WeakMap<Uint8Array, string>();
  const kept = new Map<string, Set<string>>();
  const inside = new WeakSet<Uint8Array>();
  const refused = new WeakSet<Uint8Array>();

  function idOf(bytes: Uint8Array): string {
    const id = ids.get(bytes) ?? crypto.randomUUID();
    ids.set(bytes, id);
    return id;
  }

  return {
    idOf,
    isKept: (draft, bytes) => kept.get(draft)?.has(idOf(bytes)) ?? false,
    hasAny: (draft) => kept.has(draft),
    met: (draft, file, bytes) => {
      ids.set(bytes, file);
      refused.delete(bytes);
      kept.set(draft, (kept.get(draft) ?? new Set()).add(file));
    },
    forget: (draft, file) => {
      const files = kept.get(draft);
      files?.delete(file);
      if (files?.size === 0) kept.delete(draft);
    },
    forgetAll: (draft) => void kept.delete(draft),
    metInside: (bytes) => void inside.add(bytes),
    isInside: (bytes) => inside.has(bytes),
    tooMuch: (bytes) => void refused.add(bytes),
    isTooMuch: (bytes) => refused.has(bytes),
  };
}
