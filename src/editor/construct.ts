import type { AnyExtension } from '@tiptap/core';
import type { Mark, Node as DocumentNode, Schema } from '@tiptap/pm/model';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';

/** The marks of writing that a file uses; learnt from the file by `document/style.ts`. */
export interface MarkdownStyle {
  readonly bullet: '-' | '*' | '+';
  readonly delimiter: '.' | ')';
  readonly emphasis: '*' | '_';
  readonly strong: '*' | '_';
  readonly fence: '`' | '~';
  readonly rule: '-' | '*' | '_';
  readonly hardBreak: 'backslash' | 'spaces';
  readonly setext: boolean;
  readonly lineEnding: '\n' | '\r\n';
}

export interface ReadContext {
  readonly schema: Schema;
  /** The node's text in the file. */
  source(node: Nodes): string;
  /** The children of a block, read and registered with their source ranges. */
  blocks(node: Nodes): readonly DocumentNode[];
}

export interface WriteContext {
  readonly style: MarkdownStyle;
  blocks(node: DocumentNode): RootContent[];
  phrasing(node: DocumentNode): PhrasingContent[];
}

/** One thing a writer can put in a post: a heading, a list, a table, a raw block. One folder each. */
export interface Construct {
  readonly name: string;
  /** Schema, commands, keys, input rules and views, as Tiptap wants them. */
  readonly extensions: readonly AnyExtension[];
  /** mdast node type → document nodes, for the blocks and inline atoms that this construct reads. Text blocks return their empty node; the reader fills it and keeps the source range of every character. */
  readonly read?: Readonly<Record<string, (node: never, context: ReadContext) => DocumentNode>>;
  /** mdast inline type → the mark it puts on its children. */
  readonly readMark?: Readonly<Record<string, (node: never, context: ReadContext) => Mark>>;
  /** Document node name → mdast. */
  readonly write?: Readonly<Record<string, (node: DocumentNode, context: WriteContext) => RootContent | PhrasingContent>>;
  /** Mark name → an mdast node around the children. */
  readonly writeMark?: Readonly<Record<string, (mark: Mark, children: PhrasingContent[]) => PhrasingContent>>;
  /** Markdown that must survive a round trip unchanged; the contract suite runs them all. */
  readonly examples: readonly string[];
}
