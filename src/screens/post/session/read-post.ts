import type { FormatName, Frontmatter } from '../../../content/frontmatter';
import { allText, isDataFile, readFile } from '../../../content/read-file';
import type { Draft } from '../../../drafts/draft';
import { createDraftStore, type DraftStore } from '../../../drafts/draft-store';
import type { Journal } from '../../../drafts/journal';
import type { BodyReader } from '../../../editor/body-reader/body-reader';
import type { Syntax } from '../../../site/site';
import { openBodySession, type BodySession } from '../body/body-session';
import { createDetailEdits, type DetailEdits } from '../details/detail-edits';
import { firstDraft, frontmatterOf, titleIn, titleKey } from './draft-parts';
import type { PostBase } from '../opening/load-post';
import type { PostFrame } from './print-post';
import { findTitleHeading, withTitle } from '../title/title-heading';

export interface PostState {
  readonly base: PostBase;
  readonly title: string;
  readonly frontmatter: Frontmatter | null;
  /** The details as fields, or as their text when a field could not be changed without touching others. */
  readonly details: 'fields' | 'text';
  /** The field that could not be changed alone, where all details are text. */
  readonly stuckField: string | null;
  /** The one field that is edited as text: it was stuck, or the person chose so. */
  readonly fieldText: { readonly name: string; readonly isStuck: boolean } | null;
  readonly drafts: DraftStore;
  readonly body: BodySession;
  /** Counts the times that everything was replaced: discarded, restored, another version taken. */
  readonly turn: number;
}

/** The file that is open, beside what is shown of it. */
interface OpenFile extends PostFrame {
  readonly edits: DetailEdits;
}

export interface OpenedPost {
  readonly open: OpenFile;
  readonly shown: PostState;
}

/** What reading a post needs beside its file. */
export interface PostSurroundings {
  readonly journal: Journal;
  readonly syntax: Syntax;
  readonly reader: BodyReader;
  /** For a post that has no details yet. */
  readonly format: FormatName;
  /** The details that a new post starts with. */
  readonly begin?: Frontmatter | null;
}

/** Takes a file, or the draft that was made of it, apart into what is shown: title, details, words. `onBody` is told of every change of the words. */
export async function readPost(
  { journal, syntax, reader, format, begin }: PostSurroundings,
  { base, draft, turn }: { readonly base: PostBase; readonly draft: Draft | null; readonly turn: number },
  onBody: (newest: () => Draft['body']) => void,
): Promise<OpenedPost> {
  const { path } = base.key;
  const asText = isDataFile(path) && draft !== null && draft.frontmatter === null;
  const file = asText ? allText(base.text) : readFile(path, base.text);
  const frontmatter = draft ? frontmatterOf(draft) : (file.frontmatter ?? begin ?? null);
  const found = titleKey(file.frontmatter) === null && !isDataFile(path) ? findTitleHeading(file.body) : null;
  const heading = found && draft ? withTitle(found, draft.title) : found;
  const text = heading?.rest ?? file.body;
  const first = draft ?? firstDraft(base, frontmatter, text);
  const drafts = createDraftStore({ journal, draft: first, kept: draft !== null });
  const body = await openBodySession({
    text,
    draft: draft?.body ?? null,
    syntax,
    reader,
    sourceOnly: file.problems.some(({ code }) => code === 'frontmatter-unclosed')
      ? 'unclosed'
      : isDataFile(path)
        ? 'chosen'
        : null,
    onChange: onBody,
  });
  const isBroken = (frontmatter?.problems.length ?? 0) > 0;
  const title = heading?.title ?? titleIn(path, frontmatter);
  return {
    open: { file, heading, isFromNothing: base.text === '', edits: createDetailEdits(frontmatter, format) },
    shown: {
      base,
      title,
      frontmatter,
      details: isBroken ? 'text' : 'fields',
      stuckField: null,
      fieldText: null,
      drafts,
      body,
      turn,
    },
  };
}
