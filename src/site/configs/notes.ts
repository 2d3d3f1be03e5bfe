import type { NotUnderstood, NotUnderstoodCode } from '../site';

/** What was not understood of one configuration, in the order in which it was met. */
export interface Notes {
  readonly all: readonly NotUnderstood[];
  add(place: string, code: NotUnderstoodCode, detail?: string): void;
}

/** No more is told, however hostile the file. */
const most = 200;
const longestDetail = 200;

export function takeNotes(): Notes {
  const all: NotUnderstood[] = [];
  const seen = new Set<string>();
  return {
    all,
    add(place, code, detail) {
      const key = `${code} ${place} ${detail ?? ''}`;
      if (seen.has(key) || all.length > most) return;
      seen.add(key);
      if (all.length === most) all.push({ place: '', code: 'too-many', detail: 'notes' });
      else all.push({ place, code, ...(detail !== undefined && { detail: detail.slice(0, longestDetail) }) });
    },
  };
}
