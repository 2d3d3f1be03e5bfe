import type { Draft } from './draft';
import { draftId } from './draft-id';
import type { Journal } from './journal';
import type { Operation } from './operation';

/** A journal for as long as the page (or the test) lives. */
export function createMemoryJournal(): Journal {
  const drafts = new Map<string, Draft>();
  const begun = new Map<string, Operation>();
  return {
    get: async (key) => drafts.get(draftId(key)) ?? null,
    put: async (draft) => void drafts.set(draftId(draft.key), structuredClone(draft)),
    remove: async (key) => void drafts.delete(draftId(key)),
    list: async ({ host, account, repository }) =>
      [...drafts.values()]
        .filter(({ key }) => key.host === host && key.account === account && key.repository === repository)
        .map((draft) => ({ ...draft, images: draft.images.map(({ path, type }) => ({ path, type })) }))
        .toSorted((a, b) => b.changedAt - a.changedAt),
    begin: async (operation) => void begun.set(operation.id, structuredClone(operation)),
    forget: async (id) => void begun.delete(id),
    operations: async ({ host, account, repository }) =>
      [...begun.values()].filter(
        ({ key }) => key.host === host && key.account === account && key.repository === repository,
      ),
  };
}
