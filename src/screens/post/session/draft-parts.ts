import { formatNamed } from '../../../content/formats/index';
import type { Frontmatter } from '../../../content/frontmatter';
import { isDataFile, readData } from '../../../content/read-file';
import { nameOf } from '../../../lib/path';
import { readPostFile } from '../../../content/read-post-file';
import { isDateText } from '../../../content/value';
import type { Draft } from '../../../drafts/draft';
import type { PostBase } from '../opening/load-post';

/** A post before anything was written in it. */
export function firstDraft(base: PostBase, frontmatter: Frontmatter | null, body: string): Draft {
  const { key, isNew, text, blob, commit } = base;
  return {
    key,
    isNew,
    baseText: text,
    baseBlob: blob,
    baseCommit: commit,
    frontmatter: frontmatter && { open: frontmatter.open, source: frontmatter.source, close: frontmatter.close },
    body: { kind: 'source', text: body },
    images: [],
    title: titleIn(key.path, frontmatter),
    revision: 0,
    changedAt: 0,
    intent: null,
  };
}

/** The details as a draft has them; null when it has none. */
export function frontmatterOf({ key, frontmatter }: Draft): Frontmatter | null {
  if (frontmatter && isDataFile(key.path)) return readData(key.path, frontmatter.source);
  return frontmatter && readPostFile(frontmatter.open + frontmatter.source + frontmatter.close).frontmatter;
}

/** The file that a draft was begun from. */
export function baseOf({ key, isNew, baseText, baseBlob, baseCommit }: Draft): PostBase {
  return { key, isNew, text: baseText, blob: baseBlob, commit: baseCommit };
}

/** The details with another text between their fences. */
export function withSource({ format, open, close }: Frontmatter, source: string): Frontmatter {
  const ended = source === '' || source.endsWith('\n') || open === '' ? source : `${source}\n`;
  return formatNamed(format).read({ open, source: ended, close });
}

/** The key that holds the title, however it is spelt; null when none does. */
export function titleKey(frontmatter: Frontmatter | null): string | null {
  return frontmatter?.keys.find((key) => key.toLowerCase() === 'title') ?? null;
}

/** What the file at a path is called: a data file by its name. */
export function titleIn(path: string, frontmatter: Frontmatter | null): string {
  return isDataFile(path) ? nameOf(path) : titleOf(frontmatter);
}

function titleOf(frontmatter: Frontmatter | null): string {
  const value = frontmatter?.values[titleKey(frontmatter) ?? ''];
  if (isDateText(value)) return value.date;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
