import { useEditorState } from '@tiptap/react';
import { Toolbar } from 'radix-ui';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import type { Action } from '../actions/actions';
import { useDesk } from '../desk/desk';
import { keyLabel } from '../keys/key-label';

/** A toolbar's button for an action; pressed while the words at the selection have it. */
export function ActionButton({ action }: { readonly action: Action }) {
  const { actions } = useDeskText().editor;
  const { editor, store } = useDesk();
  const isOn = useEditorState({ editor, selector: ({ editor: current }) => action.isOn(current) });
  return (
    <Toolbar.Button asChild>
      <IconButton
        icon={action.icon}
        label={actions[action.name]}
        keys={action.keys && keyLabel(action.keys)}
        aria-pressed={isOn}
        onClick={() => action.run(editor, store)}
      />
    </Toolbar.Button>
  );
}
