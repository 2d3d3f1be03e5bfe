import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { DraftBody } from '../../../drafts/draft';
import type { BodyReader, ReadBody } from '../../../editor/body-reader/body-reader';
import { isDrawable } from '../../../editor/body-reader/drawable';
import { documentJson } from '../../../editor/document/document-json';
import { readStored } from '../../../editor/document/starting-document';
import type { Syntax } from '../../../site/site';
import { type Aside, asRead, asSource, type BodyState, type WhySource } from './body-state';
import { wordsIn } from './words-in';

/** Characters; beyond it a body is edited as text. */
export const largest = 2_000_000;

export interface BeginBodyOptions {
  readonly text: string;
  readonly draft: DraftBody | null;
  readonly syntax: Syntax;
  readonly reader: BodyReader;
  /** This text must not be read as rich text. */
  readonly sourceOnly: WhySource | null;
}

export interface BegunBody {
  readonly state: BodyState;
  /** What is edited, as text: what the rich text was read from, or the source that is shown. */
  readonly source: string;
  /** The draft's document where it is shown; null while nothing was changed in rich text. */
  readonly newest: DocumentNode | null;
  readonly aside: Aside | null;
}

/** Reads a body with its draft. Never rejects. */
export async function beginBody({ text, draft, syntax, reader, sourceOnly }: BeginBodyOptions): Promise<BegunBody> {
  const source = sourceOf(text, draft);
  const tooMuch = sourceOnly ?? (source.length > largest ? 'too-large' : null);
  if (tooMuch) return { state: asSource(source, tooMuch, 0), source, newest: null, aside: null };
  const body = await reader.open(source, syntax);
  if (draft?.kind === 'rich') return withDraft(body, source, draft.document);
  return { state: asRead(body, source, 0), source, newest: null, aside: null };
}

function sourceOf(base: string, draft: DraftBody | null): string {
  if (draft?.kind === 'source') return draft.text;
  return draft?.from ?? base;
}

/** A draft that cannot be drawn is shown as its text; when there is none, as its words. */
async function withDraft(body: ReadBody, from: string, stored: unknown): Promise<BegunBody> {
  const read = readStored(stored);
  const document = read && documentJson(read);
  const { reading } = body;
  if (document && reading.kind === 'rich' && isDrawable(document)) {
    const state: BodyState = {
      kind: 'rich',
      body,
      document: reading.document,
      initial: document,
      start: null,
      turn: 0,
    };
    return { state, source: from, newest: read, aside: null };
  }
  const canSave = document && (reading.kind === 'rich' || reading.kind === 'vast');
  const saved = canSave ? await body.save(document) : null;
  const isSaved = saved !== null && saved.kind !== 'refused';
  const source = isSaved ? saved.text : wordsIn(stored);
  const aside = isSaved ? null : { text: source, from, document: stored };
  const shown = asRead({ ...body, reading: reading.kind === 'rich' ? { kind: 'vast' } : reading }, source, 0);
  return { state: document ? shown : asSource(source, 'draft-unreadable', 0), source, newest: null, aside };
}
