import { Blocks, CornerLeftUp } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../../design/Icon';
import { useDeskText } from '../../i18n/desk-text';
import type { Tag } from '../../site/tags/tag';
import { useDesk, useDeskState } from '../desk/desk';
import { Card } from '../raw/Card';
import type { RawProps } from '../raw/raw-props';
import styles from './BlockCard.module.css';
import { blockName, learntOf } from './block-name';
import { fieldSelector, takeNew } from './new-blocks';
import { TagForm } from './TagForm';

const group = { role: 'group' } as const;

/** A block that the site has: its name, and an input for everything that it is told. */
export function BlockCard({
  tag,
  node,
  onChange,
  onLeave,
  tools,
}: RawProps & { readonly tag: Tag; readonly tools: ReactNode }) {
  const words = useDeskText().siteBlocks;
  const { editor, images } = useDesk();
  const blocks = useDeskState((desk) => desk.siteBlocks.blocks);
  const card = useRef<HTMLElement>(null);
  const name = blockName(tag, words);
  const isEnd = tag.role === 'close';

  useEffect(() => {
    if (!takeNew(node)) return;
    card.current?.querySelector<HTMLElement>(fieldSelector)?.focus();
  }, [node]);

  return (
    <Card
      ref={card}
      look={isEnd ? 'end' : 'form'}
      label={isEnd ? words.end(name) : words.figure(name)}
      onLeave={onLeave}
      head={
        <>
          <Icon of={isEnd ? CornerLeftUp : Blocks} small={isEnd} />
          {isEnd ? <span>{words.end(name)}</span> : <b className={styles.name}>{name}</b>}
          {!isEnd && <span className={styles.about}>{words.about}</span>}
          {tools}
        </>
      }
    >
      {!isEnd && (
        <div {...group} aria-label={words.fieldsOf(name)}>
          <TagForm
            tag={tag}
            learnt={learntOf(tag, blocks)}
            readOnly={!editor.isEditable}
            images={images}
            onChange={onChange}
          />
        </div>
      )}
    </Card>
  );
}
