import { Fragment, type Node as DocumentNode, type ResolvedPos, Slice } from '@tiptap/pm/model';
import { Selection, type SelectionBookmark, SelectionRange } from '@tiptap/pm/state';
import type { Mappable } from '@tiptap/pm/transform';

/** Whole blocks beside each other, selected as blocks and not as words: the anchor is at the outer edge of the first that was selected. */
export class BlockSelection extends Selection {
  constructor($anchor: ResolvedPos, $head: ResolvedPos) {
    super($anchor, $head, [new SelectionRange($anchor.min($head), $anchor.max($head))]);
    this.visible = false;
  }

  /** Null when there are no whole blocks of one container between the positions. */
  static between(document: DocumentNode, anchor: number, head: number): BlockSelection | null {
    const [$anchor, $head] = [document.resolve(anchor), document.resolve(head)];
    const [$from, $to] = [$anchor.min($head), $anchor.max($head)];
    const isWhole =
      anchor !== head && $from.sameParent($to) && $from.nodeAfter?.isBlock === true && $to.nodeBefore?.isBlock === true;
    return isWhole ? new BlockSelection($anchor, $head) : null;
  }

  static override fromJSON(document: DocumentNode, json: { anchor?: unknown; head?: unknown }): Selection {
    if (typeof json.anchor !== 'number' || typeof json.head !== 'number')
      throw new RangeError('Invalid input for BlockSelection.fromJSON');
    return BlockSelection.between(document, json.anchor, json.head) ?? Selection.near(document.resolve(json.head));
  }

  override map(document: DocumentNode, mapping: Mappable): Selection {
    return resolve(
      document,
      mapping.map(this.anchor, this.isForward ? 1 : -1),
      mapping.map(this.head, this.isForward ? -1 : 1),
    );
  }

  override eq(other: Selection): boolean {
    return other instanceof BlockSelection && other.anchor === this.anchor && other.head === this.head;
  }

  /** Items of a list take their list along. */
  override content(): Slice {
    const { parent } = this.$from;
    const blocks = Fragment.fromArray(parent.children.slice(this.$from.index(), this.$to.indexAfter()));
    return new Slice(
      this.$from.nodeAfter?.type.name === 'listItem' ? Fragment.from(parent.copy(blocks)) : blocks,
      0,
      0,
    );
  }

  override toJSON() {
    return { type: 'blocks', anchor: this.anchor, head: this.head };
  }

  override getBookmark(): SelectionBookmark {
    return bookmark(this.anchor, this.head);
  }

  /** Whether it was made from the first to the last. */
  get isForward(): boolean {
    return this.anchor < this.head;
  }
}

Selection.jsonID('blocks', BlockSelection);

function bookmark(anchor: number, head: number): SelectionBookmark {
  return {
    map: (mapping) => bookmark(mapping.map(anchor), mapping.map(head)),
    resolve: (document) => resolve(document, anchor, head),
  };
}

function resolve(document: DocumentNode, anchor: number, head: number): Selection {
  const last = document.content.size;
  return (
    BlockSelection.between(document, Math.min(anchor, last), Math.min(head, last)) ??
    Selection.near(document.resolve(Math.min(head, last)))
  );
}
