import { useEditorState } from '@tiptap/react';
import { useCallback, useEffect, useRef } from 'react';
import look from '../../design/choices.module.css';
import { classNames } from '../../design/class-names';
import { Icon } from '../../design/Icon';
import { Key } from '../../design/Key';
import { useDeskText } from '../../i18n/desk-text';
import { optionId, point } from '../caret-menu/caret-menu';
import styles from '../caret-menu/CaretMenu.module.css';
import { useDesk, useDeskState } from '../desk/desk';
import { rangeBox } from '../floating/anchors';
import { Floating } from '../floating/Floating';
import type { InsertableBlock } from '../insertion/insertable-block';
import { matchingBlocks } from './matching-blocks';
import { chooseBlock, listId, slashKey } from './slash-behaviour';

// The focus never leaves the text, so these are no elements of a form.
const listbox = { role: 'listbox', tabIndex: 0 } as const;
const optionGroup = { role: 'group' } as const;
const option = { role: 'option', tabIndex: -1 } as const;

/** The blocks that fit what was typed after a slash. The focus stays in the text; its keys are the text's own. */
export function SlashMenu({ insert }: { readonly insert: (block: InsertableBlock) => void }) {
  const { editor } = useDesk();
  const text = useDeskText();
  const blocks = useDeskState((desk) => desk.blocks);
  const list = useRef<HTMLDivElement>(null);
  const open = useEditorState({ editor, selector: ({ editor: { state } }) => slashKey.getState(state)?.open ?? null });
  const inCell = useEditorState({
    editor,
    selector: ({ editor: { state } }) => Boolean(state.selection.$from.parent.type.spec.tableRole),
  });
  const from = open?.from ?? 0;
  const anchor = useCallback(() => rangeBox(editor.view, from, from + 1), [editor, from]);
  const found = open ? matchingBlocks(open.query, blocks, text, inCell) : [];
  const chosen = open ? open.index % Math.max(1, found.length) : 0;

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  if (!open) return null;
  return (
    <Floating anchor={anchor} side="below" align="start" onMouseDown={(event) => event.preventDefault()}>
      <div
        ref={list}
        className={classNames(look.menu, styles.menu)}
        {...listbox}
        aria-label={text.editor.blocks}
        id={listId}
      >
        {found.length === 0 && <p className={look.title}>{text.editor.noBlocks(open.query)}</p>}
        {groupsOf(found, open.query !== '').map((group) => (
          <div key={group} {...optionGroup} aria-label={text.editor.groups[group]}>
            {open.query === '' && (
              <p className={look.title} aria-hidden>
                {text.editor.groups[group]}
              </p>
            )}
            {found.map((block, index) =>
              open.query !== '' || block.group === group ? (
                <Option key={block.name} block={block} index={index} isChosen={index === chosen} insert={insert} />
              ) : null,
            )}
          </div>
        ))}
      </div>
    </Floating>
  );
}

interface OptionProps {
  readonly block: InsertableBlock;
  readonly index: number;
  readonly isChosen: boolean;
  readonly insert: (block: InsertableBlock) => void;
}

function Option({ block, index, isChosen, insert }: OptionProps) {
  const { editor } = useDesk();
  const item = block.words(useDeskText());
  const pointer = {
    onMouseMove: () => isChosen || point(editor.view, slashKey, index),
    onClick: () => chooseBlock(editor.view, block, insert),
  };
  return (
    <div
      id={optionId(listId, index)}
      {...option}
      aria-selected={isChosen}
      className={classNames(look.line, styles.item, isChosen && styles.chosen)}
      {...pointer}
    >
      <Icon of={block.icon} />
      <span>
        {item.name}
        <small className={look.note}>{item.about}</small>
      </span>
      {block.shortcut && <Key>{block.shortcut}</Key>}
    </div>
  );
}

/** The groups in their order; one for all when the list was searched. */
function groupsOf(found: readonly InsertableBlock[], isSearched: boolean): readonly InsertableBlock['group'][] {
  const groups = [...new Set(found.map((block) => block.group))];
  return isSearched ? groups.slice(0, 1) : groups;
}
