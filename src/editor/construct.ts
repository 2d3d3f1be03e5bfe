import type { AnyExtension } from '@tiptap/core';
import type { Mark, Node as DocumentNode, Schema } from '@tiptap/pm/model';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Syntax } from '../site/site';

/** Written between a line's end and raw source, which would otherwise be put on the line above; it is in no file. */
export const lineStart = '\uE002';

/** The marks of writing that a file uses; learnt from the file by `document/style.ts`. */
export interface MarkdownStyle {
  readonly bullet: '-' | '*' | '+';
  readonly delimiter: '.' | ')';
  /** Every item of a numbered list has the same number. */
  readonly sameNumbers: boolean;
  readonly emphasis: '*' | '_';
  readonly strong: '*' | '_';
  readonly fence: '`' | '~';
  readonly rule: '-' | '*' | '_';
  readonly hardBreak: 'backslash' | 'spaces';
  /** Headings of levels 1 and 2 are underlined. */
  readonly setext: boolean;
  /** Headings end in as many `#` as they start with. */
  readonly closedHeadings: boolean;
  /** A list's text starts at the next tab stop, as in `-   item`. */
  readonly wideLists: boolean;
  readonly lineEnding: '\n' | '\r\n';
  /** The file is MDX: no text may be written so that it reads as code there, and every tag is closed. */
  readonly mdx?: boolean;
  /** Template tags in addresses, `{{< ref "a.md" >}}`, are written as they are. */
  readonly templateTags?: boolean;
  /** Text must not read as a directive, `:name{…}`. */
  readonly directives?: boolean;
  /**
   * Python's Markdown: text must not read as the line of a callout, `!!! note`, and what belongs to an item of a list stands
   * four columns in. https://python-markdown.github.io/#differences
   */
  readonly admonitions?: boolean;
}

export interface ReadContext {
  readonly schema: Schema;
  /** The node's text in the file, without the prefixes (`> `, indents) that its containers put before its later lines. */
  readonly source: (node: Nodes) => string;
  /** The offset in the file of a node's second line, behind what its containers put before it. */
  readonly secondLine: (node: Nodes) => number;
  /** The block's children; a lone empty paragraph when it has none. */
  readonly blocks: (node: Nodes) => readonly DocumentNode[];
  /** A text block of the named type, filled with the node's inline content or, for code, its value. */
  readonly textBlock: (name: string, node: Nodes, attributes?: Readonly<Record<string, unknown>>) => DocumentNode;
  /** A block that a construct makes besides the one it returns (a list's item, a table's row), kept with its place in the file. */
  readonly place: (node: Nodes, block: DocumentNode) => DocumentNode;
}

export interface WriteContext {
  readonly style: MarkdownStyle;
  readonly blocks: <Block extends RootContent>(node: DocumentNode) => Block[];
  readonly phrasing: (node: DocumentNode) => PhrasingContent[];
}

/** Reads one kind of Markdown node: a block, or an inline atom. */
type Readers = {
  readonly [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, context: ReadContext) => DocumentNode;
};

/** Reads one kind of Markdown node as a mark on its text; null where it puts none. */
type MarkReaders = {
  readonly [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, context: ReadContext) => Mark | null;
};

/** One thing a writer can put in a post: a heading, a list, a table, a raw block. One folder each. */
export interface Construct {
  readonly name: string;
  /** Schema, commands, keys and input rules as Tiptap wants them; views are added by `.extend`. */
  readonly extensions: readonly AnyExtension[];
  /** By mdast type. */
  readonly read?: Readers;
  /** By mdast type; a node with a `value` becomes literal text, a node with children lends them the mark. */
  readonly readMark?: MarkReaders;
  /** By document node name. */
  readonly write?: Readonly<
    Record<string, (node: DocumentNode, context: WriteContext) => RootContent | PhrasingContent>
  >;
  /** By mark name: an mdast node around the children. */
  readonly writeMark?: Readonly<Record<string, (mark: Mark, children: PhrasingContent[]) => PhrasingContent>>;
  /** Markdown that must survive a round trip unchanged; the contract suite runs them all. */
  readonly examples: readonly string[];
  /** The same for syntax that only some sites have. */
  readonly siteExamples?: { readonly [Name in keyof Syntax]?: readonly string[] };
}
