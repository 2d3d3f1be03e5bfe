import type { Draft } from './draft';
import { draftId } from './draft-id';
import type { Journal } from './journal';

/** A journal for as long as the page (or the test) lives. */
export function createMemoryJournal(): Journal {
  const drafts = new Map<string, Draft>();
  return {
    get: async (key) => drafts.get(draftId(key)) ?? null,
    put: async (draft) => void drafts.set(draftId(draft.key), structuredClone(draft)),
    remove: async (key) => void drafts.delete(draftId(key)),
    list: async ({ host, account, repository }) =>
      [...drafts.values()]
        .filter(({ key }) => key.host === host && key.account === account && key.repository === repository)
        .toSorted((a, b) => b.changedAt - a.changedAt),
  };
}
