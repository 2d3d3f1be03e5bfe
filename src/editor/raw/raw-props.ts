import type { Node as DocumentNode } from '@tiptap/pm/model';

/** What every way of showing a block of source is given. */
export interface RawProps {
  readonly node: DocumentNode;
  readonly source: string;
  /** Takes another source for the block; false when that would be read as something else. */
  readonly onChange: (source: string) => boolean;
  /** The focus goes back to the text, with the block selected. */
  readonly onLeave: () => void;
}
