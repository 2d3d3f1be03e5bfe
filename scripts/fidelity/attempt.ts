import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { OpenBody } from '../../src/editor/document/open';
import type { LiveEditor } from '../../tests/live-editor';
import type { Random } from './random';

/** A stretch of the file. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What an edit may do to the text, known without the code that saves it. */
export interface Attempt {
  /** Whether a text is the expected one to the byte. */
  readonly isExact: (saved: string) => boolean;
  /** Nothing outside of this may change: the edited block; for edits of structure, the blocks concerned and the gaps beside them. */
  readonly within: Range;
}

/** A kind of edit that a person makes of a post's text. */
export interface EditKind {
  readonly name: string;
  /** What counts as exact, for the help. */
  readonly exact: string;
  /** What counts as contained, for the help. */
  readonly contained: string;
  /** Makes the edit in the editor, as it was opened; null when the post has no place for it. */
  readonly make: (post: EditedPost, random: Random) => Attempt | null;
}

/** A post whose body is in the editor, and where things are in it. */
export interface EditedPost {
  readonly live: LiveEditor;
  readonly opened: OpenBody;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A block of the opened document. */
export interface Block {
  readonly node: DocumentNode;
  /** Its position in the document. */
  readonly at: number;
  readonly parent: DocumentNode;
  /** Which child of its parent it is. */
  readonly index: number;
  /** Its own stretch of the file. */
  readonly range: Range;
  /** The blocks around it, the outermost first; empty at the top. */
  readonly above: readonly Block[];
}
