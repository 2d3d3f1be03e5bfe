import { createContext, useContext } from 'react';
import type { RelationEntry } from '../site/relation-entries';
import type { Relation } from '../site/field-spec';

/** What fields know of the site around the post; the post screen provides it. */
export interface FieldSite {
  /** Scheme and host that the site's own paths are seen from; null when unknown. */
  readonly siteUrl: string | null;
  /** Where readers find the post; null where a field is not the post's own. */
  readonly address: string | null;
  /** What a relation may name, read when it is asked for. Rejects when it cannot be read. */
  readonly entries: (relation: Relation) => Promise<readonly RelationEntry[]>;
}

const none: FieldSite = { siteUrl: null, address: null, entries: () => Promise.resolve([]) };

const Site = createContext<FieldSite>(none);

export const FieldSiteProvider = Site.Provider;

export function useFieldSite(): FieldSite {
  return useContext(Site);
}
