import { type Editor, Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { announce } from '../../design/announce/announce';
import type { DeskMessages } from '../../i18n/desk-text';
import type { DeskStore } from '../desk/desk-store';
import { type BlockRange, blocksOf } from './block-range';
import { BlockSelection } from './block-selection';
import { duplicateBlocks, removeBlocks, selectBlocks, writeInSelected } from './block-commands';
import { blockBeside, extended, innerBlock, outerBlock } from './walk-blocks';

/**
 * Blocks by keyboard: arrows walk from block to block, with Shift they take more of them, Right and Left go into what a block
 * holds and out again, Enter and Escape go back to its words. What is typed replaces no block: it goes on at the block's end.
 */
export function blockKeys(desk: DeskStore, text: DeskMessages['blockMenu']): Extension {
  return Extension.create({
    name: 'blockKeys',
    priority: 1160,
    onSelectionUpdate() {
      const { selection, doc } = this.editor.state;
      if (!(selection instanceof BlockSelection)) return;
      const words = doc.textBetween(selection.from, selection.to, ' ').slice(0, 80);
      announce(text.selected(selection.$to.indexAfter() - selection.$from.index(), words));
    },
    addKeyboardShortcuts() {
      const { editor } = this;
      const whenSelected = (act: (selection: BlockSelection) => void) => () => {
        const { selection } = editor.state;
        if (!(selection instanceof BlockSelection)) return false;
        act(selection);
        return true;
      };
      const openMenu = () => {
        if (!(editor.state.selection instanceof BlockSelection)) selectBlocks(editor, blocksOf(editor.state.selection));
        desk.setState({ isBlockMenuOpen: true });
        return true;
      };
      return {
        'Mod-Alt-b': openMenu,
        ContextMenu: whenSelected(openMenu),
        'Shift-F10': whenSelected(openMenu),
        ArrowUp: whenSelected((blocks) => select(editor, blockBeside(editor.state.doc, blocks, -1))),
        ArrowDown: whenSelected((blocks) => select(editor, blockBeside(editor.state.doc, blocks, 1))),
        ArrowLeft: whenSelected((blocks) => select(editor, outerBlock(editor.state.doc, blocks))),
        ArrowRight: whenSelected((blocks) => select(editor, innerBlock(editor.state.doc, blocks))),
        'Shift-ArrowUp': whenSelected((blocks) => show(editor, extended(editor.state.doc, blocks, -1))),
        'Shift-ArrowDown': whenSelected((blocks) => show(editor, extended(editor.state.doc, blocks, 1))),
        'Mod-a': whenSelected(({ $from }) => select(editor, { from: $from.start(), to: $from.end() })),
        'Mod-d': () => {
          const blocks = blocksOf(editor.state.selection);
          if (blocks) duplicateBlocks(editor, blocks);
          return true;
        },
        Backspace: whenSelected((blocks) => removeBlocks(editor, blocks)),
        Delete: whenSelected((blocks) => removeBlocks(editor, blocks)),
        Enter: whenSelected(() => writeInSelected(editor)),
        Escape: whenSelected(() => writeInSelected(editor)),
      };
    },
    addProseMirrorPlugins() {
      const { editor } = this;
      return [
        new Plugin({
          props: {
            decorations: ({ doc, selection }) =>
              selection instanceof BlockSelection ? DecorationSet.create(doc, marksOf(selection)) : null,
            handleTextInput: ({ state }, _from, _to, text) =>
              state.selection instanceof BlockSelection && writeOn(editor, text),
            handleDOMEvents: {
              beforeinput: (view, event) => {
                if (!isSelected(view) || !event.inputType.startsWith('insertText')) return false;
                event.preventDefault();
                return writeOn(editor, event.data ?? '');
              },
              compositionstart: (view) => {
                if (isSelected(view)) writeInSelected(editor);
                return false;
              },
            },
          },
        }),
      ];
    },
  });
}

function isSelected({ state }: EditorView): boolean {
  return state.selection instanceof BlockSelection;
}

function marksOf({ $from, $to }: BlockSelection): Decoration[] {
  let at = $from.pos;
  return $from.parent.children.slice($from.index(), $to.indexAfter()).map((block) => {
    const mark = Decoration.node(at, at + block.nodeSize, { class: 'selected-block' });
    at += block.nodeSize;
    return mark;
  });
}

/** Types at the end of the selected blocks; where there are no words, nothing. */
function writeOn(editor: Editor, text: string): true {
  writeInSelected(editor);
  const { state, view } = editor;
  if (state.selection instanceof TextSelection) view.dispatch(state.tr.insertText(text).scrollIntoView());
  return true;
}

function select(editor: Editor, blocks: BlockRange | null): void {
  show(editor, blocks && BlockSelection.between(editor.state.doc, blocks.from, blocks.to));
}

function show(editor: Editor, selection: BlockSelection | null): void {
  if (selection) editor.view.dispatch(editor.state.tr.setSelection(selection).scrollIntoView());
}
