import { useCommands } from '../../design/commands/commands';
import { useDeskText } from '../../i18n/desk-text';
import { bold, code, italic, link, strike, styleActions } from './actions';
import { useDesk, useDeskState } from '../desk/desk';
import type { InsertableBlock } from '../insertion/insertable-block';
import { shortcutNameOf } from '../keys/shortcut-name';

/** Offers what can be done with the text at the caret, for those who search for it. */
export function TextCommands({ insert }: { readonly insert: (block: InsertableBlock) => void }) {
  const text = useDeskText();
  const { editor, store } = useDesk();
  const blocks = useDeskState((desk) => desk.blocks);
  useCommands([
    ...[bold, italic, link, code, strike].map((action) => ({
      label: text.editor.actions[action.name],
      icon: action.icon,
      ...shortcutNameOf(action.name),
      run: () => {
        editor.view.focus();
        action.run(editor, store);
      },
    })),
    ...blocks.map((block) => {
      const { name, also } = block.words(text);
      return {
        label: text.overview.insert(name),
        icon: block.icon,
        also,
        run: () => {
          editor.view.focus();
          insert(block);
        },
      };
    }),
    ...Object.values(styleActions).map((action) => ({
      label: text.overview.turnInto(text.editor.actions[action.name]),
      icon: action.icon,
      ...shortcutNameOf(action.name),
      run: () => action.run(editor, store),
    })),
  ]);
  return null;
}
