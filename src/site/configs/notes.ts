import type { NotUnderstood, NotUnderstoodCode } from '../site-config';

/** What was not understood of one configuration, in the order in which it was met. */
export interface Notes {
  readonly all: readonly NotUnderstood[];
  add(place: string, code: NotUnderstoodCode, detail?: string): void;
}

/** No more is told, however hostile the file; what is ignored anyway does not crowd out the rest. */
const most = 200;
const longestDetail = 200;

/** Collects what was not understood, each thing once, and not without end. */
export function takeNotes(): Notes {
  const all: NotUnderstood[] = [];
  const seen = new Set<string>();
  const left = { ignored: most, told: most };
  return {
    all,
    add(place, code, detail) {
      const key = `${code} ${place} ${detail ?? ''}`;
      const kind = code === 'ignored' ? 'ignored' : 'told';
      if (seen.has(key) || left[kind] < 0) return;
      seen.add(key);
      if (left[kind]-- === 0) all.push({ place: '', code: 'too-many', detail: 'notes' });
      else all.push({ place, code, ...(detail !== undefined && { detail: detail.slice(0, longestDetail) }) });
    },
  };
}
