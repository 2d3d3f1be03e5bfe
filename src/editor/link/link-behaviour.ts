import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { DeskStore } from '../desk/desk-store';
import { currentLink } from './current-link';
import { keptLink } from './kept-link';
import { isWholeAddress, linkAddress } from './link-address';

/** A press on a link shows its address instead of following it; an address pasted onto words links them. */
export function linkBehaviour(desk: DeskStore): Extension {
  return Extension.create({
    name: 'linkBehaviour',
    addProseMirrorPlugins() {
      const { editor } = this;
      return [
        keptLink(),
        new Plugin({
          props: {
            handleDOMEvents: {
              mousedown: () => {
                if (desk.getState().link !== 'closed') desk.setState({ link: 'closed' });
                return false;
              },
              click: (view, event) => {
                const isLink = event.target instanceof Element && event.target.closest('a');
                if (isLink) event.preventDefault();
                if (!isLink || !editor.isEditable || !view.state.selection.empty) return false;
                const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
                if (at !== undefined) editor.commands.setTextSelection(at);
                desk.setState({ link: 'shown' });
                return false;
              },
            },
            handlePaste: (view, event) => {
              const { selection, schema } = view.state;
              const text = event.clipboardData?.getData('text/plain') ?? '';
              const href = isWholeAddress(text) ? linkAddress(text) : null;
              const isWords =
                selection instanceof TextSelection && !selection.empty && !selection.$from.parent.type.spec.code;
              if (!href || !isWords || !selection.$from.sameParent(selection.$to) || currentLink(view.state))
                return false;
              const type = schema.marks.link;
              if (!type) return false;
              view.dispatch(view.state.tr.addMark(selection.from, selection.to, type.create({ href, title: null })));
              return true;
            },
          },
        }),
      ];
    },
  });
}
