import { useEffect, useRef } from 'react';
import { useDeskText } from '../../i18n/desk-text';
import { readTag } from '../../site/tags/read-tag';
import { useDesk, useDeskState } from '../desk/desk';
import { readsAsItself } from '../document/settle/reread-raw';
import { blockName, isBlockTag, learntOf } from './block-name';
import styles from './ChipForm.module.css';
import { fieldSelector, takeNew } from './new-blocks';
import { TagForm } from './TagForm';

export interface ChipFormProps {
  /** Where the chip is. */
  readonly at: number;
  readonly source: string;
  readonly onChange: (source: string) => void;
}

/** The inputs of a tag between words; nothing where the chip is no such tag. */
export function ChipForm({ at, source, onChange }: ChipFormProps) {
  const words = useDeskText().siteBlocks;
  const { editor, syntax, images } = useDesk();
  const blocks = useDeskState((desk) => desk.siteBlocks.blocks);
  const form = useRef<HTMLElement>(null);
  const tag = readTag(source, syntax);

  useEffect(() => {
    const node = editor.state.doc.nodeAt(at);
    if (node && takeNew(node)) form.current?.querySelector<HTMLElement>(fieldSelector)?.focus();
  }, [editor, at]);

  if (!tag || tag.role === 'close' || !isBlockTag(tag, words)) return null;
  const change = (raw: string) => {
    const node = editor.state.doc.nodeAt(at);
    if (!node || !readsAsItself(node, raw, syntax)) return false;
    onChange(raw);
    return true;
  };
  const name = blockName(tag, words);
  return (
    <section ref={form} className={styles.form} aria-label={words.fieldsOf(name)}>
      <b>{name}</b>
      <TagForm
        tag={tag}
        learnt={learntOf(tag, blocks)}
        readOnly={!editor.isEditable}
        images={images}
        onChange={change}
      />
    </section>
  );
}
