import {
  ArrowDown,
  ArrowUp,
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  Copy,
  CopyPlus,
  Megaphone,
  Repeat2,
  Trash2,
} from 'lucide-react';

import type { ReactElement } from 'react';
import { announce } from '../../design/announce/announce';
import { mainKey } from '../../design/commands/shortcut-table';
import { MenuItem, MenuRule, MenuSub } from '../../design/Menu';
import { useDeskText } from '../../i18n/desk-text';
import { styleActions } from '../actions/actions';
import { turnIntoCallout } from '../callout/turn-into-callout';
import { blockStyles } from '../actions/block-style';
import { useDesk, useDeskState } from '../desk/desk';
import { keyLabel } from '../keys/key-label';
import { EditorMenu } from '../toolbar/EditorMenu';
import { blockPlace } from './block-place';
import { addBeside, copySelected, duplicateBlocks, moveSelected, removeBlocks, turnBlocks } from './block-commands';
import { type BlockRange, blocksOf, nodesIn } from './block-range';
import { losesInCode } from './turn-into';

/** What can be done with the selected blocks. */
export function BlockMenu({ trigger }: { readonly trigger: ReactElement }) {
  const { blockMenu: text, editor: words, overview, constructs } = useDeskText();
  const { said } = overview;
  const { editor, store, syntax } = useDesk();
  const isOpen = useDeskState((desk) => desk.isBlockMenuOpen);
  const act = (run: (blocks: BlockRange) => void, words?: string) => () => {
    const blocks = blocksOf(editor.state.selection);
    if (blocks) run(blocks);
    if (blocks && words !== undefined) announce(words);
  };
  const move = (direction: 'up' | 'down') => {
    moveSelected(editor, direction);
    const { place, of } = blockPlace(editor.state);
    announce(direction === 'up' ? said.movedUp(place, of) : said.movedDown(place, of));
  };
  const loses = () => {
    const blocks = blocksOf(editor.state.selection);
    return !blocks || losesInCode(nodesIn(editor.state.doc, blocks));
  };
  return (
    <EditorMenu
      open={isOpen}
      onOpenChange={(isBlockMenuOpen) => store.setState({ isBlockMenuOpen })}
      label={text.menu}
      trigger={trigger}
    >
      <MenuSub icon={Repeat2} label={text.turnInto}>
        {blockStyles.map((style) => (
          <MenuItem
            key={style}
            icon={styleActions[style].icon}
            disabled={isOpen && style === 'codeBlock' && loses()}
            onSelect={act((blocks) => turnBlocks(editor, blocks, style))}
          >
            {words.actions[style]}
          </MenuItem>
        ))}
        <MenuItem
          icon={Megaphone}
          onSelect={act((blocks) => {
            const { siteBlocks } = store.getState();
            void turnIntoCallout({ editor, siteBlocks, syntax }, blocks);
          })}
        >
          {constructs.callout.name}
        </MenuItem>
      </MenuSub>
      <MenuRule />
      <MenuItem icon={ArrowUp} keys={keyLabel(mainKey('moveUp'))} onSelect={() => move('up')}>
        {text.moveUp}
      </MenuItem>
      <MenuItem icon={ArrowDown} keys={keyLabel(mainKey('moveDown'))} onSelect={() => move('down')}>
        {text.moveDown}
      </MenuItem>
      <MenuItem icon={BetweenHorizontalStart} onSelect={act((blocks) => addBeside(editor, blocks, 'above'))}>
        {text.addAbove}
      </MenuItem>
      <MenuItem icon={BetweenHorizontalEnd} onSelect={act((blocks) => addBeside(editor, blocks, 'below'))}>
        {text.addBelow}
      </MenuItem>
      <MenuRule />
      <MenuItem
        icon={CopyPlus}
        keys={keyLabel(mainKey('duplicate'))}
        onSelect={act((blocks) => duplicateBlocks(editor, blocks), said.duplicated)}
      >
        {text.duplicate}
      </MenuItem>
      <MenuItem icon={Copy} keys={keyLabel('Mod-c')} onSelect={() => copySelected(editor) && announce(said.copied)}>
        {text.copy}
      </MenuItem>
      <MenuItem icon={Trash2} danger onSelect={act((blocks) => removeBlocks(editor, blocks), said.removed)}>
        {text.remove}
      </MenuItem>
    </EditorMenu>
  );
}
