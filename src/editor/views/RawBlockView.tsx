import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { Lock } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { VisuallyHidden } from '../../design/VisuallyHidden';
import { useDeskText } from '../../i18n/desk-text';
import styles from './RawBlockView.module.css';

/** Source that is kept as it is: shown, and editable as text in place. */
export function RawBlockView({ node, editor, getPos, updateAttributes }: NodeViewProps) {
  const text = useDeskText().editor.raw;
  const [isOpen, setOpen] = useState(false);
  const source = String(node.attrs.raw);
  const isLine = !isOpen && !source.trim().includes('\n');
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useEffect(() => {
    if (isOpen) area.current?.focus();
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    const at = getPos();
    if (at !== undefined) editor.chain().setNodeSelection(at).readSource(at).focus().run();
  };
  return (
    <NodeViewWrapper
      as="figure"
      className={styles.raw}
      data-line={isLine || undefined}
      aria-label={text.section}
      contentEditable={false}
    >
      <div className={styles.head} data-drag-handle>
        <Icon of={Lock} small />
        {isOpen && <label htmlFor={id}>{text.source}</label>}
        {isLine && (
          <>
            <VisuallyHidden>{text.kept}</VisuallyHidden>
            <code className={styles.line} title={text.kept}>
              {source.trim()}
            </code>
          </>
        )}
        {!isOpen && !isLine && <span>{text.kept}</span>}
        {editor.isEditable && (
          <Button variant="link" onClick={() => (isOpen ? close() : setOpen(true))}>
            {isOpen ? text.done : text.edit}
          </Button>
        )}
      </div>
      {isOpen && (
        <textarea
          id={id}
          ref={area}
          className={styles.area}
          value={source}
          spellCheck={false}
          onChange={(event) => updateAttributes({ raw: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        />
      )}
      {!isOpen && !isLine && (
        <pre className={styles.source}>
          <code>{source}</code>
        </pre>
      )}
    </NodeViewWrapper>
  );
}
