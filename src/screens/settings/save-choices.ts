import { publishChanges, type ChangesOutcome } from '../../drafts/publish-changes';
import type { SiteConfig } from '../../site/site-config';
import type { Choices } from '../../site/with-choices';
import { mergeChoices } from '../../site/with-choices';
import { fileTree, type SiteReady } from '../../site/site-store';
import type { SitePorts } from '../screen-ports';

/** The file that would say a person's choices to everybody. */
export interface ChoicesFile {
  readonly path: string;
  readonly text: string;
  /** What it says: the choices, above what the file said before. */
  readonly choices: Choices;
  /** The id of the file as it is now; null when there is none. */
  readonly expected: string | null;
  /** The file had to be written anew: what Galley does not know of it, and its remarks, are not in it. */
  readonly isRewritten: boolean;
}

const usualPath = 'galley.yml';
const known = /^\.?galley\.ya?ml$/;

/**
 * Makes the file of a site's choices; what it said before and nobody changed stays as it is written. Null when there are
 * no choices, 'unreadable' when a file is there that nothing can be put into. Throws `RepositoryError`.
 */
export async function choicesFile(
  { repository }: Pick<SitePorts, 'repository'>,
  { tree, choices }: SiteReady,
): Promise<ChoicesFile | 'unreadable' | null> {
  if (!choices) return null;
  const { printGalleyConfig, readConfigs, spliceGalleyConfig } = await import('../../site/configs/index');
  const entry = tree.entries.find(({ path }) => known.test(path));
  const path = entry?.path ?? usualPath;
  const before = entry ? (await fileTree(repository, tree).read([path])).get(path) : '';
  const said = before === undefined ? null : readConfigs(new Map([[path, before]]));
  if (entry && (before === undefined || !said || isBroken(said))) return 'unreadable';
  const merged = said ? mergeChoices(said, choices) : choices;
  const spliced = entry && said ? spliceGalleyConfig(before ?? '', said, merged) : null;
  const text = spliced ?? printGalleyConfig(merged);
  return { path, text, choices: merged, expected: entry?.oid ?? null, isRewritten: entry !== undefined && !spliced };
}

function isBroken({ notUnderstood }: SiteConfig): boolean {
  return notUnderstood.some(({ place, code }) => place === '' && code !== 'wrong-shape');
}

/** Writes the file as one ordinary publish. Throws `RepositoryError`. */
export function saveChoices(
  { repository }: Pick<SitePorts, 'repository'>,
  { head, tree }: SiteReady,
  { path, text, expected }: ChoicesFile,
  message: string,
): Promise<ChangesOutcome> {
  return publishChanges({
    repository,
    branch: head.branch,
    since: tree.commit,
    changes: [{ path, expected, content: new TextEncoder().encode(text) }],
    message,
    remember: async () => undefined,
  });
}
