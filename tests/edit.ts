import { baseKeymap, deleteSelection, lift, setBlockType, splitBlock, wrapIn } from '@tiptap/pm/commands';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list';
import { EditorState, TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import { openBody, type OpenBody } from '../src/editor/document/open';
import { saveBody } from '../src/editor/document/save';
import { schema } from '../src/editor/schema';
import type { Syntax } from '../src/site/site';

const allSyntax = { templateTags: true, kramdown: true, directives: true };

const cursor = '¦';
type Attributes = Readonly<Record<string, unknown>>;

/**
 * Edits Markdown as the editor would, through transactions on its schema: `edit('# Hi¦').type('!').text` is `# Hi!`.
 * One `¦` is the cursor, two are a selection; without, the cursor is where `at` finds it.
 */
export function edit(source: string, syntax: Syntax = allSyntax) {
  const [before = '', selected = '', rest] = source.split(cursor);
  const isRange = rest !== undefined;
  const opened = openBody(source.replaceAll(cursor, ''), syntax);
  let state = EditorState.create({ schema, doc: opened.document });
  if (source.includes(cursor)) {
    const from = positionOf(opened, before.length);
    const to = isRange ? positionOf(opened, before.length + selected.length) : from;
    select(from, to);
  }

  const editing = {
    /** Selects a text wherever it stands first, or the place behind it. */
    at(text: string, side: 'all' | 'end' = 'all') {
      const from = find(text);
      select(side === 'end' ? from + text.length : from, from + text.length);
      return editing;
    },
    type(text: string) {
      return apply((tr) => tr.replaceSelectionWith(schema.text(text, marksHere()), false));
    },
    insert(...content: readonly object[]) {
      const nodes = content.map((json) => schema.nodeFromJSON(json));
      return apply((tr) => nodes.reduce((next, node) => next.replaceSelectionWith(node, node.isInline), tr));
    },
    /** Puts blocks behind the top-level block at the cursor. */
    insertBelow(...blocks: readonly object[]) {
      const at = state.selection.$to.after(1);
      return apply((tr) =>
        tr.insert(
          at,
          blocks.map((json) => schema.nodeFromJSON(json)),
        ),
      );
    },
    delete: () => run(deleteSelection),
    backspace: () => run(baseKeymap.Backspace ?? deleteSelection),
    /** Deletes the n-th top-level block. */
    deleteBlock(index: number) {
      const { from, to } = blockRange(state.doc, index);
      return apply((tr) => tr.delete(from, to));
    },
    /** Moves the n-th top-level block so that it becomes the m-th. */
    moveBlock(index: number, target: number) {
      const { from, to } = blockRange(state.doc, index);
      const block = state.doc.child(index);
      return apply((tr) => {
        tr.delete(from, to);
        return tr.insert(target < tr.doc.childCount ? blockRange(tr.doc, target).from : tr.doc.content.size, block);
      });
    },
    /** Puts a mark on the selection, or takes it away. */
    mark(name: string, attributes: Attributes = {}) {
      const { from, to } = state.selection;
      const type = schema.marks[name] ?? fail(name);
      const has = state.doc.rangeHasMark(from, to, type);
      return apply((tr) => (has ? tr.removeMark(from, to, type) : tr.addMark(from, to, type.create(attributes))));
    },
    set: (name: string, attributes: Attributes = {}) => run(setBlockType(schema.nodes[name] ?? fail(name), attributes)),
    wrap: (name: string, attributes: Attributes = {}) => run(wrapIn(schema.nodes[name] ?? fail(name), attributes)),
    list: (name: string, attributes: Attributes = {}) => run(wrapInList(schema.nodes[name] ?? fail(name), attributes)),
    lift: () => run(lift),
    enter: () => run((...given) => splitListItem(item())(...given) || splitBlock(...given)),
    indent: () => run(sinkListItem(item())),
    outdent: () => run(liftListItem(item())),
    /** Changes attributes of the nearest node of that name around the cursor, or of the selected or first such node. */
    change(name: string, attributes: Attributes) {
      const position = nearest(name);
      return apply((tr) => tr.setNodeMarkup(position, null, { ...tr.doc.nodeAt(position)?.attrs, ...attributes }));
    },
    run,
    apply,
    /** What the save came to. */
    save: () => saveBody(opened, state.doc),
    /** What the save writes, or why it does not. */
    get text() {
      const saved = saveBody(opened, state.doc);
      return saved.kind === 'refused' ? `refused: ${saved.reason}` : saved.text;
    },
  };
  return editing;

  function select(from: number, to: number) {
    state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  }

  function apply(change: (tr: Transaction) => Transaction) {
    state = state.apply(change(state.tr));
    state.doc.check();
    return editing;
  }

  function run(command: Command) {
    const done = command(state, (tr) => (state = state.apply(tr)));
    if (!done) throw new Error('the command does not apply here');
    state.doc.check();
    return editing;
  }

  function marksHere() {
    const { $from, empty } = state.selection;
    return empty ? $from.marks() : ($from.nodeAfter?.marks ?? []);
  }

  function find(text: string): number {
    let found = -1;
    state.doc.descendants((block, position) => {
      if (!block.isTextblock || found >= 0) return found < 0;
      const index = block.textBetween(0, block.content.size, undefined, '￼').indexOf(text);
      if (index >= 0) found = position + 1 + index;
      return false;
    });
    return found >= 0 ? found : fail(text);
  }

  function nearest(name: string): number {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--)
      if ($from.node(depth).type.name === name) return $from.before(depth);
    let found = -1;
    state.doc.descendants((node, position) => {
      if (found < 0 && node.type.name === name) found = position;
    });
    return found >= 0 ? found : fail(name);
  }
}

function item() {
  return schema.nodes.listItem ?? fail('listItem');
}

function fail(what: string): never {
  throw new Error(`not there: ${what}`);
}

function blockRange(document: DocumentNode, index: number): { from: number; to: number } {
  let from = 0;
  for (let before = 0; before < index; before++) from += document.child(before).nodeSize;
  return { from, to: from + document.child(index).nodeSize };
}

/** The document position of an offset in the file. */
function positionOf({ document, places }: OpenBody, offset: number): number {
  let found = -1;
  document.descendants((block, position) => {
    const place = places.get(block);
    if (!place?.characters || found >= 0) return found < 0;
    const { from, to } = place.characters;
    const behind = to.findIndex((end, index) => end === offset && (from[index] ?? 0) < end);
    const index = behind >= 0 ? behind + 1 : from.indexOf(offset);
    if (index >= 0) found = position + 1 + index;
    else if (from.length === 0 && place.from <= offset && offset <= place.to) found = position + 1;
    return false;
  });
  return found >= 0 ? found : fail(`offset ${offset}`);
}
