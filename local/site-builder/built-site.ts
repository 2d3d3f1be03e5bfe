import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The site that is being served: the commit it was built from, the origin it was built for, and its absolute folder. */
export type BuiltSite = { commit: string; origin: string; output: string };

/** What an earlier run built into a builder's folder, or null. */
export async function readBuiltSite(folder: string): Promise<BuiltSite | null> {
  try {
    const record: unknown = JSON.parse(await readFile(recordIn(folder), 'utf8'));
    if (typeof record !== 'object' || record === null) return null;
    const { commit, origin, output } = record as Partial<Record<keyof BuiltSite, unknown>>;
    if (typeof commit !== 'string' || typeof origin !== 'string' || typeof output !== 'string') return null;
    return { commit, origin, output: join(folder, output) };
  } catch {
    return null;
  }
}

/** Remembers the built site for the next run, by one rename. */
export async function writeBuiltSite(folder: string, { commit, origin, output }: BuiltSite): Promise<void> {
  const next = `${recordIn(folder)}.next`;
  await writeFile(next, JSON.stringify({ commit, origin, output: output.slice(folder.length + 1) }));
  await rename(next, recordIn(folder));
}

function recordIn(folder: string): string {
  return join(folder, 'built.json');
}
