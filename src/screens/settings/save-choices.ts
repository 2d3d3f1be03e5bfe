import { publishChanges, type ChangesOutcome } from '../../drafts/publish-changes';
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
}

const usualPath = 'galley.yml';
const known = /^\.?galley\.ya?ml$/;

/** Makes the file of a site's choices; what it said before and nobody changed stays. Throws `RepositoryError`. */
export async function choicesFile(
  { repository }: Pick<SitePorts, 'repository'>,
  { tree, choices }: SiteReady,
): Promise<ChoicesFile | null> {
  if (!choices) return null;
  const { printGalleyConfig, readConfigs } = await import('../../site/configs/index');
  const entry = tree.entries.find(({ path }) => known.test(path));
  const path = entry?.path ?? usualPath;
  const before = entry ? (await fileTree(repository, tree).read([path])).get(path) : undefined;
  const said = before === undefined ? null : readConfigs(new Map([[path, before]]));
  const merged = said ? mergeChoices(said, choices) : choices;
  return { path, text: printGalleyConfig(merged), choices: merged, expected: entry?.oid ?? null };
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
