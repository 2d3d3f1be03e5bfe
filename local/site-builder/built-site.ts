import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The site that is being served: the commit it was built from, and its absolute folder. */
export type BuiltSite = { commit: string; output: string };

/** What an earlier run built into a builder's folder, or null. */
export async function readBuiltSite(folder: string): Promise<BuiltSite | null> {
  try {
    const record: unknown = JSON.parse(await readFile(recordIn(folder), 'utf8'));
    if (typeof record !== 'object' || record === null) return null;
    const { commit, output } = record as Partial<Record<keyof BuiltSite, unknown>>;
    return typeof commit === 'string' && typeof output === 'string' ? { commit, output: join(folder, output) } : null;
  } catch {
    return null;
  }
}

/** Remembers the built site for the next run, by one rename. */
export async function writeBuiltSite(folder: string, { commit, output }: BuiltSite): Promise<void> {
  const next = `${recordIn(folder)}.next`;
  await writeFile(next, JSON.stringify({ commit, output: output.slice(folder.length + 1) }));
  await rename(next, recordIn(folder));
}

function recordIn(folder: string): string {
  return join(folder, 'built.json');
}
