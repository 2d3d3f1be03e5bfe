import { chainInPost } from '../chain-in-post';
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { TextArea } from '../../design/TextArea';
import { useDeskText } from '../../i18n/desk-text';
import { Formula } from './Formula';
import styles from './Formula.module.css';
import { texOf, withTex } from './formula-source';

/** A formula on lines of its own: drawn, and written in place under what it becomes. */
export function FormulaBlock({ node, editor, getPos, selected, updateAttributes }: NodeViewProps) {
  const text = useDeskText().constructs.formula;
  const source = String(node.attrs.raw);
  const [isOpen, setOpen] = useState(texOf(source) === '' && editor.isEditable);
  const [problem, setProblem] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (isOpen) area.current?.focus();
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    const at = getPos();
    if (at !== undefined) chainInPost(editor).setNodeSelection(at).readSource(at).run();
  };
  return (
    <NodeViewWrapper as="figure" className={styles.figure} aria-label={text.name} contentEditable={false}>
      <div className={styles.drawn} data-drag-handle>
        <Formula source={source} isBlock onProblem={setProblem} />
      </div>
      {problem && !isOpen && <p className={styles.problem}>{text.problem}</p>}
      {editor.isEditable && !isOpen && (selected || problem) && (
        <Button variant="link" className={styles.edit} onClick={() => setOpen(true)}>
          {text.edit}
        </Button>
      )}
      {isOpen && (
        <div className={styles.writing}>
          <Field label={text.tex} note={text.note} error={problem && `${text.problem} ${problem}`}>
            {(control) => (
              <TextArea
                {...control}
                ref={area}
                mono
                rows={Math.min(12, texOf(source).split('\n').length + 1)}
                spellCheck={false}
                defaultValue={texOf(source)}
                onChange={(event) => updateAttributes({ raw: withTex(source, event.target.value) })}
                onKeyDown={(event) => {
                  if (event.key === 'Escape') close();
                }}
              />
            )}
          </Field>
          <Button variant="plain" onClick={close}>
            {text.done}
          </Button>
        </div>
      )}
    </NodeViewWrapper>
  );
}
