import { useEditorState } from '@tiptap/react';
import type { Selection } from '@tiptap/pm/state';
import { ChevronDown, Megaphone } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { Button } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { MenuItem } from '../../design/Menu';
import { type DeskMessages, useDeskText } from '../../i18n/desk-text';
import { styleActions } from '../actions/actions';
import { blockStyleAt, blockStyles } from '../actions/block-style';
import { blocksOf } from '../block-handle/block-range';
import { turnIntoCallout } from '../callout/turn-into-callout';
import { useDesk } from '../desk/desk';
import { keyLabel } from '../keys/key-label';
import { EditorMenu } from './EditorMenu';
import styles from './toolbar.module.css';

/** Says what the block is, and turns it into something else. */
export function StyleMenu() {
  const words = useDeskText();
  const text = words.editor;
  const callout = words.constructs.callout.name;
  const { editor, store, syntax } = useDesk();
  const name = useEditorState({
    editor,
    selector: ({ editor: { state } }) => (isInCallout(state.selection) ? callout : styleName(state, text)),
  });
  const toCallout = () => {
    const blocks = blocksOf(editor.state.selection);
    if (blocks) void turnIntoCallout({ editor, siteBlocks: store.getState().siteBlocks, syntax }, blocks);
  };
  return (
    <EditorMenu
      trigger={
        <Toolbar.Button asChild>
          <Button variant="quiet" className={styles.style} aria-label={text.textStyle(name)}>
            {name}
            <Icon of={ChevronDown} small />
          </Button>
        </Toolbar.Button>
      }
    >
      {blockStyles.map((style) => {
        const { icon, keys, run } = styleActions[style];
        return (
          <MenuItem key={style} icon={icon} {...(keys && { keys: keyLabel(keys) })} onSelect={() => run(editor, store)}>
            {text.actions[style]}
          </MenuItem>
        );
      })}
      <MenuItem icon={Megaphone} onSelect={toCallout}>
        {callout}
      </MenuItem>
    </EditorMenu>
  );
}

/** Whether the block around the caret is the words of a callout by its line, and nothing more. */
function isInCallout({ $from }: Selection): boolean {
  return $from.depth > 1 && $from.parent.type.name === 'paragraph' && typeof $from.node(-1).attrs.alert === 'string';
}

function styleName(
  { selection: { $from } }: { selection: { $from: Parameters<typeof blockStyleAt>[0] } },
  text: DeskMessages['editor'],
): string {
  const style = blockStyleAt($from);
  if (style) return text.actions[style];
  const level = $from.parent.attrs.level;
  if (level === 1) return text.heading1;
  return level === 5 ? text.heading5 : level === 6 ? text.heading6 : text.actions.text;
}
