import { DOMParser as SchemaParser, Node as DocumentNode, type Schema } from '@tiptap/pm/model';
import { readPostFile } from '../../content/read-post-file';
import type { ValueMap } from '../../content/value';
import type { Syntax } from '../../site/site';
import { openBody } from '../document/open';
import type { CleanHtmlOptions } from '../paste/clean-html';
import { htmlReader } from '../paste/html-reader';
import { parseHtml } from '../paste/parse-html';
import { kindOfDocument, mostBytes } from './document-kind';

/** Why a document could not be brought in. */
export type DocumentRefusal =
  | 'too-large'
  | 'too-many'
  | 'unreadable'
  | 'locked'
  | 'other-format'
  | 'not-fetched'
  | 'too-hard';

interface ImportedDocument {
  readonly kind: 'document';
  readonly content: DocumentNode;
  /** What the document calls itself, and no longer a part of the content where a post can show it as its title. */
  readonly title: string | null;
  /** The details that a Markdown file begins with. */
  readonly values: ValueMap;
  readonly lostImages: number;
}

export type Imported = ImportedDocument | { readonly kind: 'refused'; readonly reason: DocumentRefusal };

export interface ImportOptions extends Pick<CleanHtmlOptions, 'above' | 'labels' | 'math'> {
  readonly schema: Schema;
  readonly syntax: Syntax;
}

/** The most bytes of a Markdown file that the editor shows. */
const mostText = 2_000_000;

/** Reads a Word or Markdown file as what a post can hold. Never rejects. */
export async function importDocument(file: File, options: ImportOptions): Promise<Imported> {
  const kind = kindOfDocument(file.name);
  if (kind !== 'docx' && kind !== 'markdown') return { kind: 'refused', reason: 'other-format' };
  if (file.size > (kind === 'docx' ? mostBytes : mostText)) return { kind: 'refused', reason: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { kind: 'refused', reason: 'unreadable' };
  return kind === 'docx' ? importWord(new Uint8Array(bytes), options) : importMarkdown(bytes, options);
}

async function importWord(bytes: Uint8Array, { schema, ...options }: ImportOptions): Promise<Imported> {
  const [reader, html] = await Promise.all([import('./docx/read-docx').catch(() => null), htmlReader.fetch()]);
  if (!reader || !html) return { kind: 'refused', reason: 'not-fetched' };
  try {
    return convertWord(bytes, reader, html, schema, options);
  } catch {
    // It lies deeper in itself than can be followed.
    return { kind: 'refused', reason: 'unreadable' };
  }
}

function convertWord(
  bytes: Uint8Array,
  { readDocx }: typeof import('./docx/read-docx'),
  { cleanHtml }: { readonly cleanHtml: (typeof import('../paste/clean-html'))['cleanHtml'] },
  schema: Schema,
  options: CleanHtmlOptions,
): Imported {
  const read = readDocx(bytes);
  if (read.kind === 'refused') return read;
  const clean = cleanHtml(read.html, options);
  const content = SchemaParser.fromSchema(schema).parse(parseHtml(clean.html).body);
  return {
    kind: 'document',
    content,
    title: read.title ?? headingAtStart(content),
    values: {},
    lostImages: clean.lostImages,
  };
}

function importMarkdown(bytes: ArrayBuffer, { schema, syntax }: ImportOptions): Imported {
  const { frontmatter, body } = readPostFile(textOf(new Uint8Array(bytes)).replaceAll(/\r\n?/g, '\n'));
  const opened = openBody(body, syntax);
  if (opened.tooHard) return { kind: 'refused', reason: 'too-hard' };
  const content = DocumentNode.fromJSON(schema, opened.document.toJSON());
  const values = frontmatter && frontmatter.problems.length === 0 ? frontmatter.values : {};
  const title = typeof values['title'] === 'string' ? values['title'] : headingAtStart(content);
  return { kind: 'document', content, title, values, lostImages: imagesBeside(content) };
}

/** Bytes as UTF-8; as UTF-16 or as Windows wrote them where they are not. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Images that lie beside the file, and do not come with it. */
function imagesBeside(content: DocumentNode): number {
  let count = 0;
  content.descendants(({ type, attrs }) => {
    if (type.name === 'image' && !/^(?:[a-z][\w+.-]*:|\/|#)/i.test(String(attrs.src))) count += 1;
  });
  return count;
}

function headingAtStart({ firstChild }: DocumentNode): string | null {
  return firstChild?.type.name === 'heading' ? firstChild.textContent.trim() || null : null;
}
