import { chainInPost } from '../chain-in-post';
import { useEditorState } from '@tiptap/react';
import { ListIndentDecrease, ListIndentIncrease } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';

/** In a list: what Tab and Shift+Tab do where there are no such keys. */
export function ListButtons() {
  const text = useDeskText().constructs.list;
  const { editor } = useDesk();
  const can = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      now.isActive('listItem')
        ? { sink: now.can().sinkListItem('listItem'), lift: now.can().liftListItem('listItem') }
        : null,
  });
  if (!can) return null;
  return (
    <>
      <Toolbar.Button asChild>
        <IconButton
          icon={ListIndentDecrease}
          label={text.outdent}
          disabled={!can.lift}
          onClick={() => chainInPost(editor).liftListItem('listItem').run()}
        />
      </Toolbar.Button>
      <Toolbar.Button asChild>
        <IconButton
          icon={ListIndentIncrease}
          label={text.indent}
          disabled={!can.sink}
          onClick={() => chainInPost(editor).sinkListItem('listItem').run()}
        />
      </Toolbar.Button>
    </>
  );
}
