import { chainInPost } from '../chain-in-post';
import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Field } from '../../design/Field';
import { IconButton } from '../../design/IconButton';
import { TextInput } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { Popover } from '../floating/Popover';
import { PopoverForm } from '../floating/PopoverForm';
import { useNodeAnchor } from '../node-tools/use-node-anchor';
import { Formula } from './Formula';
import { emptyInlineFormula, texOf, withTex } from './formula-source';
import styles from './Formula.module.css';

export interface FormulaToolsProps {
  readonly at: number;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A formula between words, as source under what it becomes. */
export function FormulaTools({ at, attributes }: FormulaToolsProps) {
  const { constructs, editor: words } = useDeskText();
  const text = constructs.formula;
  const { editor, syntax } = useDesk();
  const anchor = useNodeAnchor(at);
  const [problem, setProblem] = useState<string | null>(null);
  const source = String(attributes.raw);
  const isNew = useRef(texOf(source) === '');
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (isNew.current) field.current?.focus();
  }, []);

  const change = (tex: string) => {
    editor.commands.command(({ tr }) =>
      Boolean(tr.setNodeAttribute(at, 'raw', withTex(texOf(source) === '' ? emptyInlineFormula(syntax) : source, tex))),
    );
    editor.commands.setNodeSelection(at);
  };
  const leave = () => {
    const steps = editor.chain().setTextSelection(at + 1);
    if (texOf(source) === '') steps.deleteRange({ from: at, to: at + 1 }).run();
    else steps.readSource(at).run();
    editor.view.focus();
  };
  return (
    <Popover anchor={anchor} side="below" align="start" dialog={text.name} onEnter={leave} onEscape={leave}>
      <PopoverForm
        done={text.done}
        onDone={leave}
        tools={
          <IconButton
            icon={Trash2}
            label={words.remove}
            danger
            onClick={() => chainInPost(editor).deleteSelection().run()}
          />
        }
      >
        <div className={styles.preview}>
          <Formula source={source} onProblem={setProblem} />
        </div>
        <Field label={text.tex} error={problem && `${text.problem} ${problem}`}>
          {(control) => (
            <TextInput
              {...control}
              mono
              spellCheck={false}
              defaultValue={texOf(source)}
              ref={field}
              onChange={(event) => change(event.target.value)}
            />
          )}
        </Field>
      </PopoverForm>
    </Popover>
  );
}
