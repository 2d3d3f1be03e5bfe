import { useEditorState } from '@tiptap/react';
import { useId, useRef } from 'react';
import { Dialog } from '../../design/Dialog';
import { Icon } from '../../design/Icon';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk, useDeskState } from '../desk/desk';
import type { InsertableBlock } from '../insertion/insertable-block';
import { matchingBlocks } from '../slash-menu/matching-blocks';
import styles from './Dock.module.css';

export interface AddSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Once the sheet is gone, with what was chosen. */
  readonly onChoose: (block: InsertableBlock) => void;
}

/** On a phone: everything that can be put into the post. */
export function AddSheet({ open, onClose, onChoose }: AddSheetProps) {
  const text = useDeskText();
  const { editor } = useDesk();
  const blocks = useDeskState((desk) => desk.blocks);
  const siteTitle = useId();
  const chosen = useRef<InsertableBlock | null>(null);
  const choose = (block: InsertableBlock) => {
    chosen.current = block;
    onClose();
  };
  const inCell = useEditorState({
    editor,
    selector: ({ editor: { state } }) => Boolean(state.selection.$from.parent.type.spec.tableRole),
  });
  const fitting = matchingBlocks('', blocks, text, inCell);
  const fromSite = fitting.filter(({ group }) => group === 'site');
  return (
    <Dialog
      open={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      onGone={() => {
        editor.view.focus();
        if (chosen.current) onChoose(chosen.current);
        chosen.current = null;
      }}
      title={text.editor.add}
    >
      <div className={styles.grid}>
        {fitting
          .filter(({ group }) => group !== 'site')
          .map((block) => (
            <button key={block.name} type="button" onClick={() => choose(block)}>
              <Icon of={block.icon} />
              {block.words(text).name}
            </button>
          ))}
      </div>
      {fromSite.length > 0 && (
        <section aria-labelledby={siteTitle}>
          <h3 id={siteTitle} className={styles.group}>
            {text.editor.groups.site}
          </h3>
          {fromSite.map((block) => (
            <button key={block.name} type="button" className={styles.line} onClick={() => choose(block)}>
              <Icon of={block.icon} />
              <span>
                {block.words(text).name}
                <small>{block.words(text).about}</small>
              </span>
            </button>
          ))}
        </section>
      )}
    </Dialog>
  );
}
